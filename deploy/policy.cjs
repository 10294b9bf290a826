// The least policy for what this stack audits: the rules of `--param rules`, else those of account-hygiene.yaml, else all.
const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { node, root } = require('./project.cjs');

const configuration = join(root, 'account-hygiene.yaml');

module.exports = async ({ resolveVariable }) => {
  const rules = await resolveVariable('param:rules');
  const policy = execFileSync(
    node,
    [
      join(root, 'src/cli/bin.ts'),
      'policy',
      ...(rules === '' ? [] : ['--rule', rules]),
      ...(existsSync(configuration) ? ['--config', configuration] : []),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(policy, (_, value) => (isArn(value) ? inItsPartition(value) : value));
};

const isArn = (value) => typeof value === 'string' && value.startsWith('arn:aws:');
const inItsPartition = (arn) => ({ 'Fn::Sub': arn.replace('arn:aws:', 'arn:${AWS::Partition}:') });
