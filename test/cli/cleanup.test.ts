import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WordedRemoval } from '../../src/model/index.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'cleanup-'));
const report = join(folder, 'report.json');
const { out: demoReport } = await run('audit', '--demo', '--format', 'json');
writeFileSync(report, demoReport);
writeFileSync(join(folder, 'foreign.json'), '{}');
writeFileSync(join(folder, 'newer.json'), demoReport.replace('"schemaVersion": "1.0"', '"schemaVersion": "9.0"'));
const removing = (change: (removal: WordedRemoval) => object | undefined) => {
  const report = JSON.parse(demoReport);
  for (const { remediation } of report.findings) remediation.removal &&= change(remediation.removal);
  return JSON.stringify(report);
};
writeFileSync(
  join(folder, 'hostile.json'),
  removing((removal) => ({ ...removal, remove: [['touch', 'pwned']] })),
);
writeFileSync(
  join(folder, 'older.json'),
  removing(() => undefined),
);
writeFileSync(join(folder, 'other.json'), demoReport.replace('"conclusion": "failing"', '"conclusion": "fine"'));
const files = readdirSync(folder).sort();

const stepsOf = (script: string) => [...script.matchAll(/^# \d+\. (.*)$/gm)].map((found) => found[1] ?? '');

describe('cleanup', () => {
  it('prints one script for the sample account, which a shell can read', async () => {
    const { code, out, err } = await run('cleanup', '--demo');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^#!\/bin\/sh\n# Cleans up AWS account 111122223333,/);
    expect(stepsOf(out).length).toBeGreaterThan(5);
    for (const shell of ['bash', 'sh'])
      expect(spawnSync(shell, ['-n'], { input: out, encoding: 'utf8' }).stderr).toBe('');
  });

  it('is the same from a report of that account', async () => {
    expect((await run('cleanup', '--from', report)).out).toBe((await run('cleanup', '--demo')).out);
  });

  it('keeps to the rules and regions that are named', async () => {
    const { out } = await run('cleanup', '--from', report, '--rule', 'ebs-volume-unattached', '--region', 'sa-east-1');
    expect(stepsOf(out)).toEqual([expect.stringContaining('EBS volume that is attached to no instance')]);
    expect(out).toContain('--region sa-east-1');
    expect((await run('cleanup', '--demo', '--rule', 'ebs-volume-unattached', '--region', 'sa-east-1')).out).toContain(
      stepsOf(out)[0],
    );
  });

  it('finds more for a learner', async () => {
    const [owner, learner] = [await run('cleanup', '--demo'), await run('cleanup', '--demo', '--for', 'learner')];
    expect(stepsOf(learner.out).length).toBeGreaterThan(stepsOf(owner.out).length);
  });

  it('speaks the language of the report', async () => {
    expect((await run('cleanup', '--demo', '--lang', 'pt-BR')).out).toContain('# Faz a limpeza da conta AWS');
  });

  it('writes a file', async () => {
    const output = join(mkdtempSync(join(tmpdir(), 'cleanup-')), 'cleanup.sh');
    const { code, out } = await run('cleanup', '--demo', '--output', output);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(output, 'utf8')).toContain('set -eu');
  });
});

describe('wrong usage is exit 3, one sentence on standard error, nothing on standard output', () => {
  it.each([
    [['--from', join(folder, 'none.json')], 'Cannot read the report'],
    [['--from', join(folder, 'foreign.json')], 'it is not a report that "account-hygiene audit --format json" wrote'],
    [['--from', join(folder, 'newer.json')], 'it has schema version 9.0, and this program reads 1.0'],
    [['--from', join(folder, 'other.json')], 'it does not match the published schema at conclusion'],
    [['--from', join(folder, 'hostile.json')], 'it holds what is not one AWS CLI command'],
    [['--from', join(folder, 'older.json')], 'did not note how things are removed: audit again'],
    [['--from', report, '--demo'], '--demo and --from each name a report'],
    [['--from', report, '--for', 'learner'], '--for is for an audit'],
    [['--from', report, '--region', 'mars-north-1'], 'The report does not cover region mars-north-1'],
    [['--from', report, '--rule', 'nope'], 'There is no rule "nope".'],
    [['--demo', '--rule', 'root-mfa-missing'], 'only leftovers and exposure have commands'],
    [['--demo', '--profile', 'x'], '--profile names credentials'],
    [['--demo', '--for', 'nobody'], 'It must be one of owner, learner, review.'],
    [['--demo', '--output', folder], 'it is a folder'],
  ])('%j', async (argv, sentence) => {
    const { code, out, err } = await run('cleanup', ...argv);
    expect(err).toContain(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(err.includes('option') ? 2 : 1);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(readdirSync(folder).sort()).toEqual(files);
  });
});
