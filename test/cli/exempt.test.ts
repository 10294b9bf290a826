import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inOwnFolder } from '../support/in-folder.ts';
import { run } from './run.ts';

const folder = inOwnFolder();
const found = () => join(folder(), 'account-hygiene.yaml');
const written = () => readFileSync(found(), 'utf8');

const exempt = (rule: string, resource: string, ...flags: readonly string[]) =>
  run('exempt', rule, resource, '--reason', 'kept for the demo', '--until', '2027-03-01', ...flags);

describe('exempt writes one entry', () => {
  it('into a file that it makes in the current folder, and says so in one sentence', async () => {
    const { code, out, err } = await exempt('elastic-ip-unattached', 'eipalloc-0a', '--owner', 'ana');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`Exempt through 2027-03-01 (UTC): elastic-ip-unattached on eipalloc-0a, written to ${found()}.\n`);
    expect(written()).toBe(`exemptions:
  - rule: elastic-ip-unattached
    resource: eipalloc-0a
    reason: kept for the demo
    owner: ana
    until: 2027-03-01
`);
    expect(readdirSync(folder())).toEqual(['account-hygiene.yaml']);
  });

  it('behind what is there, whose comments stay', async () => {
    writeFileSync(found(), '# ours\nfailOn: high # for now\n');
    await exempt('ebs-*', 'arn:aws:ec2:*:*:volume/vol-0?');
    expect(written()).toMatch(/^# ours\nfailOn: high # for now\nexemptions:\n {2}- rule: ebs-\*\n/);
  });

  it('into the file that is named, be it JSON', async () => {
    const file = join(folder(), 'mine.json');
    expect((await exempt('*', '111122223333', '--config', file)).out).toContain(`written to ${file}.`);
    expect(JSON.parse(readFileSync(file, 'utf8')).exemptions).toMatchObject([{ rule: '*', resource: '111122223333' }]);
    expect(existsSync(found())).toBe(false);
  });

  it('in the place of one for the same rule and resource, and says so', async () => {
    await exempt('elastic-ip-unattached', 'eipalloc-0a');
    const { out } = await run(
      'exempt',
      'elastic-ip-unattached',
      'eipalloc-0a',
      '--reason',
      'longer',
      '--until',
      '2028-01-01',
    );
    expect(out).toContain('replacing what');
    expect(written().match(/rule:/g)).toHaveLength(1);
    expect(written()).toContain('reason: longer\n    until: 2028-01-01\n');
  });

  it('that may end today', async () => {
    expect((await run('exempt', '*', 'a', '--reason', 'x', '--until', '2026-11-22')).code).toBe(0);
  });

  it('in the language that is asked for', async () => {
    expect((await exempt('*', 'a', '--lang', 'pt-BR')).out).toMatch(/^Exceção até 2027-03-01 \(UTC\), inclusive: /);
  });

  it('and keeps who may read the file', async () => {
    writeFileSync(found(), '', { mode: 0o600 });
    await exempt('*', 'a');
    expect(statSync(found()).mode & 0o777).toBe(0o600);
  });
});

describe('wrong usage is exit 3, one sentence on standard error, and nothing written', () => {
  const whole = ['--reason', 'x', '--until', '2027-03-01'] as const;
  it.each<readonly [readonly string[], string]>([
    [['nope', 'a', ...whole], 'There is no rule "nope". Run "account-hygiene rules"'],
    [['elastic-ip', 'a', ...whole], 'Did you mean elastic-ip-unattached?'],
    [['nope-*', 'a', ...whole], 'No rule is called anything like "nope-*".'],
    [['', 'a', ...whole], 'It must not be empty.'],
    [['elastic-ip-unattached', ' ', ...whole], 'It must not be empty.'],
    [['elastic-ip-unattached', ...whole], "missing required argument 'resource'"],
    [['elastic-ip-unattached', 'a', '--until', '2027-03-01'], "required option '--reason <text>' not specified"],
    [['elastic-ip-unattached', 'a', '--reason', 'x'], "required option '--until <date>' not specified"],
    [['elastic-ip-unattached', 'a', '--reason', '  ', '--until', '2027-03-01'], 'It must not be empty.'],
    [
      ['elastic-ip-unattached', 'a', '--reason', 'x', '--until', '2026-11-21'],
      '2026-11-21 is past: an exemption ends today, 2026-11-22 in UTC, or later.',
    ],
    [
      ['elastic-ip-unattached', 'a', '--reason', 'x', '--until', '2027-02-30'],
      'It must be a day of the calendar, written YYYY-MM-DD.',
    ],
    [
      ['elastic-ip-unattached', 'a', '--reason', 'x', '--until', 'tomorrow'],
      'It must be a day of the calendar, written YYYY-MM-DD.',
    ],
    [['elastic-ip-unattached', 'a', ...whole, '--owner', ''], 'It must not be empty.'],
    [['elastic-ip-unattached', 'a', ...whole, '--config', '/nowhere/at/all.yaml'], 'Cannot write /nowhere/at/all.yaml'],
    [['elastic-ip-unattached', 'a', ...whole, '--config', '/'], 'Cannot read the configuration /'],
  ])('%j', async (argv, sentence) => {
    const { code, out, err } = await run('exempt', ...argv);
    expect(err).toContain(sentence);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(readdirSync(folder())).toEqual([]);
  });

  it('a file with a mistake in it stays as it is', async () => {
    writeFileSync(found(), 'regionz: []\n');
    const { code, err } = await exempt('*', 'a');
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('unknown key "regionz"') });
    expect(written()).toBe('regionz: []\n');
  });
});
