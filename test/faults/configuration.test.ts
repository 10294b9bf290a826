import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { run } from '../cli/run.ts';
import { damaged, damagedBytes } from '../support/damaged.ts';
import { fuzzRuns, inFolder, isSensible } from './fuzz.ts';

const whole = {
  language: 'en',
  audience: 'owner',
  regions: ['us-east-1', 'eu-west-1'],
  severity: 'low',
  failOn: 'high',
  timeZone: 'America/Sao_Paulo',
  digest: { send: 'on-change', severity: 'medium' },
  history: { keepDays: 90 },
  rules: { 'ebs-volume-unattached': 'off', 'iam-credential-unused': { severity: 'low', options: { unusedDays: 30 } } },
  exclude: { tags: ['a=b'], ids: ['vol-*'], arns: ['arn:aws:ec2:*'] },
  exemptions: [
    { rule: 'elastic-ip-unattached', resource: 'eipalloc-*', reason: 'kept', owner: 'ana', until: '2027-01-31' },
    { rule: ['root-mfa-missing'], resource: ['111122223333'], reason: 'soon', until: '2027-01-31' },
  ],
};
const json = JSON.stringify(whole);
const yaml = stringify(whole);

const commands = (file: string): readonly string[][] => [
  ['audit', '--demo', '--config', file, '--rule', 'elastic-ip-unattached'],
  ['rules', '--config', file],
  ['policy', '--config', file],
];

const check = async (name: string, content: string | Uint8Array, nth: number) => {
  await inFolder(async (at) => {
    writeFileSync(at(name), content);
    if (nth < 3) {
      const ran = await run(...(commands(at(name))[nth] as string[]));
      // A region may be named on the command line as well.
      return isSensible(ran, ran.err.includes('"regions"') ? '' : at(name));
    }
    const exempt = ['exempt', 'elastic-ip-unattached', 'eipalloc-1', '--reason', 'why', '--until', '2027-02-01'];
    const ran = await run(...exempt, '--config', at(name));
    isSensible(ran, at(name));
    if (ran.code === 3) expect(readFileSync(at(name))).toEqual(Buffer.from(content));
    else expect(await run('rules', '--config', at(name))).toMatchObject({ code: 0, err: '' });
    expect(existsSync(at(name))).toBe(true);
  });
};

const nth = fc.nat(3);

it('a damaged configuration in JSON is read, or told by one sentence', async () => {
  await fc.assert(
    fc.asyncProperty(damaged(json), nth, async ({ text }, which) => check('config.json', text, which)),
    fuzzRuns(80),
  );
});

it('so is one in YAML, in its structure and in its text', async () => {
  const inYaml = fc.oneof(
    damaged(json).map(({ text }) => text),
    damagedBytes(Buffer.from(yaml)).map(({ bytes }) => bytes),
    fc
      .tuple(
        fc.nat(yaml.length),
        fc.constantFrom(
          '\t',
          '&a ',
          '*a',
          '!!binary x',
          '- ',
          ': ',
          '? ',
          '|',
          '%YAML 1.1\n---\n',
          '---\n',
          '<<: *a',
          '[',
          '{',
          '"',
          '#',
          '\0',
        ),
      )
      .map(([at, more]) => yaml.slice(0, at) + more + yaml.slice(at)),
  );
  await fc.assert(
    fc.asyncProperty(inYaml, nth, async (content, which) => check('config.yaml', content, which)),
    fuzzRuns(80),
  );
});
