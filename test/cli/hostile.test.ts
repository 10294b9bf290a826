import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatNames } from '../../src/reporters/index.ts';
import { textOf } from '../support/files.ts';
import { rawIn, unseenText } from '../support/unseen.ts';
import { differenceFlaws } from '../support/valid-difference.ts';
import { run, runIn } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const at = (name: string) => join(folder, name);
const languages = [{ LANG: 'en_US.UTF-8' }, { LANG: 'pt_BR.UTF-8' }];

/** What no terminal may get; a file's name cannot hold NUL. */
const hostile = `\u001b[2J\u001b]0;owned\u0007${unseenText}\nForged line. \u009b31m`;
const inName = hostile.replaceAll('\u0000', '').replaceAll('/', '');

// Names of fields, and what the shape of an inventory or the judgement of a rule hangs on: words, dates, numbers in texts.
const isStructure = (text: string): boolean =>
  /^(?:[a-z][A-Za-z0-9.-]*|[A-Z][A-Za-z_]*|\d{4}-\d\d-\d\d.*|[\d.]+|[\d./]+|account-hygiene-.*|[a-z]{2}(?:-[a-z]+)+-\d|[a-z0-9]+:[A-Za-z]+)$/.test(
    text,
  ) || /^[{[]/.test(text);

const poisoned = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, each]) =>
        key === 'tags' && name === 'value' && typeof each === 'object'
          ? [[name, { ...(poisoned(each) as object), [hostile]: hostile }]]
          : [[name, poisoned(each, name)]],
      ),
    );
  if (typeof value !== 'string' || key === 'type') return value;
  const isNamed = ['id', 'name', 'detail', 'callerArn'].includes(key);
  return isNamed || !isStructure(value) ? `${value}${hostile}` : value;
};

const demo = JSON.parse(textOf('demo/account.json'));
const inventory = at('inventory.json');
const report = at('report.json');
const later = at('later.json');

beforeAll(async () => {
  const { account } = demo.inventory;
  const told = poisoned(demo) as { readonly inventory: object };
  const alias = { known: true, value: hostile };
  writeFileSync(
    inventory,
    JSON.stringify({
      ...told,
      inventory: {
        ...told.inventory,
        takenAt: demo.inventory.takenAt,
        account: { ...account, alias, callerArn: hostile },
      },
    }),
  );
  expect((await run('audit', '--from', inventory, '--format', 'json', '--output', report)).err).toBe('');
  const whole = JSON.parse(readFileSync(report, 'utf8'));
  const run_ = { ...whole.run, inventoryTakenAt: '2027-01-01T00:00:00.000Z' };
  writeFileSync(later, JSON.stringify({ ...whole, run: run_, findings: whole.findings.slice(9) }));
});

/** Line ends and the byte order mark of CSV are its own. */
const plain = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

describe.each(languages)('an inventory in which every name is hostile, in $LANG', (env) => {
  it.each(formatNames)('as %s lets nothing unseen out', async (format) => {
    const { out, err, code } = await runIn(env, 'audit', '--from', inventory, '--format', format);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(rawIn(plain(out))).toEqual([]);
    expect(out).not.toMatch(/^Forged line/m);
    expect(out).toContain('202');
  });

  it.each([
    ['audit', '--from', inventory, '--group-by', 'cis-7.0'],
    ['audit', '--from', inventory, '--for', 'review'],
    ['audit', '--from', inventory, '--since', '3650d'],
    ['diff', report, later],
    ['diff', report, later, '--format', 'json'],
    ['rules'],
    ['explain', 'elastic-ip-unattached'],
    ['policy'],
  ])('%s %s %s %s lets nothing unseen out', async (...argv) => {
    const { out, err } = await runIn(env, ...argv);
    expect(err).toBe('');
    expect(out.length).toBeGreaterThan(100);
    expect(rawIn(out)).toEqual([]);
    expect(out).not.toMatch(/^Forged line/m);
  });

  it.each([
    [['audit', '--from', at(inName)]],
    [['audit', '--from', report]],
    [['audit', '--config', at(inName)]],
    [['audit', '--demo', '--rule', hostile]],
    [['audit', '--demo', '--region', hostile]],
    [['audit', '--demo', '--format', hostile]],
    [['audit', '--demo', '--output', at(`${inName}/x`)]],
    [['audit', '--demo', '--output-dir', join('/proc', inName)]],
    [['audit', '--demo', '--history', `dynamodb:${hostile}`]],
    [['audit', '--demo', '--since', hostile]],
    [['audit', '--demo', `--${hostile}`]],
    [['audit', '--demo', '--lang', hostile]],
    [['audit', '--demo', '--csv-separator', hostile]],
    [['cleanup', '--from', at(inName)]],
    [['cleanup', '--from', report, '--region', hostile]],
    [['cleanup', '--demo', '--rule', hostile]],
    [['diff', at(inName), at(inName)]],
    [['explain', hostile]],
    [['exempt', hostile, 'x', '--reason', 'x', '--until', '2027-01-01']],
    [['exempt', '*', 'x', '--reason', 'x', '--until', hostile]],
    [['rules', '--standard', hostile]],
    [['rules', '--config', at(inName)]],
    [['policy', '--rule', hostile]],
    [['verify', at(inName)]],
    [['verify', inventory]],
    [['session', 'list', '--config', at(inName)]],
    [['session', 'start', '--name', hostile]],
    [['session', 'end', '--for', hostile]],
    [[hostile]],
  ] as const)('what is refused lets nothing unseen out, number %#', async (argv) => {
    const { out, err, code } = await runIn(env, ...argv);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).not.toBe('');
    expect(rawIn(err)).toEqual([]);
  });
});

it('an exemption that is written says its words, and nothing unseen', async () => {
  const file = at(`${inName}.yaml`);
  const argv = ['exempt', '*', inName, '--reason', inName, '--until', '2027-01-01', '--config', file];
  const { out, err, code } = await run(...argv);
  expect({ err, code }).toEqual({ err: '', code: 0 });
  expect(rawIn(out)).toEqual([]);
  expect(out.trimEnd().split('\n')).toHaveLength(1);
});

it('a difference is what its published schema says, and every name in it is exact', async () => {
  const { out } = await run('diff', report, later, '--format', 'json');
  expect(differenceFlaws(out)).toEqual([]);
  const { resource } = JSON.parse(readFileSync(report, 'utf8')).findings[0];
  expect(resource.id).toContain(hostile);
});

it('a link to a foreign console in a report is none', async () => {
  const whole = JSON.parse(readFileSync(report, 'utf8'));
  const findings = whole.findings.map((each: { readonly remediation: object }) => ({
    ...each,
    remediation: { ...each.remediation, console: 'https://evil.example/' },
  }));
  writeFileSync(at('foreign.json'), JSON.stringify({ ...whole, findings }));
  const { out } = await run('diff', at('foreign.json'), at('foreign.json'), '--format', 'json');
  expect(JSON.parse(out).findings.length).toBeGreaterThan(0);
  expect(out).not.toContain('evil.example');
});

describe('the clean-up script of hostile names', () => {
  it('has no line that a name forged, and no control character outside of quotes', async () => {
    // No word of a command can hold NUL.
    const file = at('without-nul.json');
    writeFileSync(file, readFileSync(report, 'utf8').replaceAll('\\u0000', ''));
    const { out, err } = await run('cleanup', '--from', file);
    expect(err).toBe('');
    const commands = out.split('\n').filter((line) => !line.startsWith('#'));
    const bare = commands.join('\n').replace(/'[^']*'/g, "''");
    expect(bare.match(/[^\P{Cc}\n]/gu)).toBeNull();
    expect(bare).not.toMatch(/(?:^|\n)Forged line/);
  });
});
