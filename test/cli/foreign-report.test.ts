import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonReport } from '../../src/reporters/index.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
const { out: demoReport } = await run('audit', '--demo', '--format', 'json');

type Finding = JsonReport['findings'][number];

/** The script of the sample account's report, with the failing findings of one rule changed. */
const scriptOf = async (rule: string, change: (finding: Finding) => object) => {
  const report = JSON.parse(demoReport);
  report.findings = report.findings
    .filter((finding: Finding) => finding.rule === rule && finding.outcome === 'fail')
    .map(change);
  expect(report.findings.length).toBeGreaterThan(0);
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(report));
  return run('cleanup', '--from', file);
};

const withRemoval = (change: object) => (finding: Finding) => ({
  ...finding,
  remediation: { ...finding.remediation, removal: { ...finding.remediation.removal, ...change } },
});

const aws = (line: string) => ['aws', ...line.split(' ')];
const production = 'i-0123456789abcdef0';

describe('a report that somebody else wrote', () => {
  it.each([
    ['sets up credentials', aws('configure set credential_process /tmp/x')],
    ['ends another resource', aws(`ec2 terminate-instances --instance-ids ${production} --region us-east-1`)],
    ['writes a file', aws('lambda invoke --function-name f --region us-east-1 /etc/cron.d/x')],
    ['gives access', aws('iam create-access-key --user-name root')],
    ['opens a group', aws('ec2 authorize-security-group-ingress --group-id sg-1 --cidr 0.0.0.0/0')],
    [
      'names another resource in the right command',
      aws(`ec2 delete-volume --volume-id ${production} --region us-east-1`),
    ],
    ['goes to another region', aws('ec2 delete-volume --volume-id {id} --region us-west-2')],
    ['adds a flag', aws('ec2 delete-volume --volume-id {id} --region {region} --endpoint-url https://x.example')],
    ['adds a word', aws('ec2 delete-volume --volume-id {id} vol-0fedcba --region {region}')],
    ['gives a flag twice', aws('ec2 delete-volume --volume-id {id} --region {region} --region {region}')],
    ['reads a file', aws('ec2 delete-volume --volume-id file:///etc/passwd --region {region}')],
  ])('runs nothing where it %s', async (_, command) => {
    const { code, out, err } = await scriptOf('ebs-volume-unattached', (finding) => {
      const { id, region } = finding.resource;
      const words = command.map((word) => word.replace('{id}', id).replace('{region}', region));
      return withRemoval({ remove: [words] })(finding);
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain('if begin');
    expect(out.replaceAll(/^#.*$/gm, '')).not.toContain('aws ec2');
    expect(out).not.toContain(production);
    expect(out).toContain('names commands for it that this program does not make');
  });

  it('is not asked what a step is called, why it is there, what to look at, or where its page is', async () => {
    const forged = 'A harmless test volume';
    const { out } = await scriptOf('ebs-volume-unattached', (finding) => ({
      ...finding,
      title: forged,
      text: forged,
      category: 'exposure',
      remediation: { ...finding.remediation, console: 'https://evil.example/' },
    }));
    expect(out).toContain('EBS volume that is attached to no instance: vol-');
    expect(out).not.toContain(forged);
    expect(out).not.toContain('evil.example');
    expect(out).not.toContain('Closes it to the public');
  });

  it('words its cautions anew', async () => {
    const { out } = await scriptOf('elastic-ip-unattached', (finding) => {
      const cautions = finding.remediation.removal?.cautions.map((each) => ({ ...each, text: 'Nothing to see here' }));
      return withRemoval({ cautions })(finding);
    });
    expect(out).not.toContain('Nothing to see here');
    expect(out).toContain('Lost for good:');
  });

  it('shows in the question what a command takes besides', async () => {
    const { out } = await scriptOf('nat-gateway-idle', (finding) => {
      const { region, id } = finding.resource;
      const remove = [
        aws(`ec2 delete-nat-gateway --nat-gateway-id ${id} --region ${region}`),
        aws(`ec2 release-address --allocation-id eipalloc-0feedface --region ${region}`),
      ];
      return withRemoval({ remove })(finding);
    });
    expect(out).toMatch(/if begin 1 '.*nat-\w+.*eipalloc-0feedface.*\?/);
  });

  it('that names another resource asks for that one', async () => {
    const { out } = await scriptOf('ebs-volume-unattached', (finding) => {
      const text = JSON.stringify(finding).replaceAll(finding.resource.id, 'vol-0feedface');
      return { ...JSON.parse(text), title: 'A harmless test volume' };
    });
    for (const [question] of out.matchAll(/if begin .*$/gm)) expect(question).toContain('vol-0feedface');
  });

  it('of a rule that this program does not have is left to its reader', async () => {
    const { code, out } = await scriptOf('ebs-volume-unattached', (finding) => ({ ...finding, rule: 'of-tomorrow' }));
    expect(code).toBe(0);
    expect(out).not.toContain('if begin');
    expect(out).toContain('of-tomorrow');
  });
});
