import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('aws_cli.py', import.meta.url));

// Where there are several, the one for which the AWS CLI was installed.
const interpreter = (): string | undefined =>
  ['python', 'python3'].find((name) => spawnSync(name, ['-c', 'import awscli']).status === 0);

/** Whether the AWS CLI is installed, as the Python package that can be asked without starting it each time. */
export const awsCliIsHere = (): boolean => interpreter() !== undefined;

/** What the AWS CLI has against each command; null where it would send it. Nothing is sent. */
export const cliFlaws = (commands: readonly (readonly string[])[]): readonly (string | null)[] => {
  const { stdout, stderr, status } = spawnSync(interpreter() ?? 'python', [script], {
    input: JSON.stringify(commands),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, AWS_EC2_METADATA_DISABLED: 'true', AWS_CLI_AUTO_PROMPT: 'off' },
  });
  if (status !== 0) throw new Error(`The AWS CLI could not be asked: ${stderr}`);
  return JSON.parse(stdout) as (string | null)[];
};
