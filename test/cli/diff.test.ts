import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonReport } from '../../src/reporters/index.ts';
import { run } from './run.ts';

let folder = '';
let demo: JsonReport;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diff-'));
  const { out } = await run('audit', '--demo', '--format', 'json');
  demo = JSON.parse(out) as JsonReport;
});
afterAll(() => rm(folder, { recursive: true }));

type Edit = (report: JsonReport) => JsonReport;
const later: Edit = (report) => ({ ...report, run: { ...report.run, inventoryTakenAt: '2026-11-29T12:00:00.000Z' } });
const without =
  (rule: string): Edit =>
  (report) => ({ ...report, findings: report.findings.filter((each) => each.rule !== rule) });
const blind =
  (rule: string): Edit =>
  (report) => ({
    ...report,
    findings: report.findings.map((each) =>
      each.rule === rule
        ? { ...each, outcome: 'unknown', message: null, cause: { kind: 'denied', operation: 'x:Y', action: 'x:Y' } }
        : each,
    ),
  });

const saved = async (name: string, ...edits: Edit[]) => {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(edits.reduce((report, edit) => edit(report), demo)));
  return file;
};

const eips = () => demo.findings.filter(({ rule, outcome }) => rule === 'elastic-ip-unattached' && outcome === 'fail');

describe('account-hygiene diff', () => {
  it('finds nothing between a report and itself', async () => {
    const { code, out, err } = await run('diff', await saved('a.json'), await saved('b.json', later));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Nothing has changed.');
    expect(out).toMatch(/Still open: \d+ findings\./);
  });

  it('names what is new, and exits 1', async () => {
    const { code, out } = await run(
      'diff',
      await saved('less.json', without('elastic-ip-unattached')),
      await saved('more.json', later),
    );
    expect(code).toBe(1);
    expect(out).toContain(`NEW (${eips().length})`);
    for (const { resource } of eips()) expect(out).toContain(resource.id);
  });

  it('names what is resolved, and exits 0', async () => {
    const { code, out } = await run(
      'diff',
      await saved('before.json'),
      await saved('after.json', later, without('elastic-ip-unattached')),
    );
    expect(code).toBe(0);
    expect(out).toContain(`RESOLVED (${eips().length})`);
  });

  it('never calls resolved what could not be looked at, and exits 2', async () => {
    const { code, out } = await run(
      'diff',
      await saved('seen.json'),
      await saved('blind.json', later, blind('elastic-ip-unattached')),
    );
    expect(code).toBe(2);
    expect(out).not.toContain('RESOLVED');
    expect(out).toContain(`NO LONGER VISIBLE (${eips().length}): it may still be there`);
    expect(out.replace(/\s+/g, ' ')).toContain('Missing permission: x:Y');
  });

  it('speaks Portuguese', async () => {
    const { out } = await run('diff', '--lang', 'pt-BR', await saved('um.json'), await saved('dois.json', later));
    expect(out).toContain('Nada mudou.');
  });

  it('gives machines every change', async () => {
    const { out } = await run(
      'diff',
      '--format',
      'json',
      await saved('old.json', without('elastic-ip-unattached')),
      await saved('new.json', later, without('ebs-volume-unattached')),
    );
    const told = JSON.parse(out);
    expect(told.counts).toMatchObject({ new: eips().length, worse: 0 });
    expect(new Set(told.resolved.map(({ rule }: { rule: string }) => rule))).toEqual(
      new Set(['ebs-volume-unattached']),
    );
    expect(
      told.findings.filter(({ history }: { history: { change: string } }) => history.change === 'new'),
    ).toHaveLength(eips().length);
  });

  const account: Edit = (report) => ({
    ...report,
    run: { ...report.run, account: { ...report.run.account, id: '999999999999' } },
  });
  const audience: Edit = (report) => ({ ...report, run: { ...report.run, audience: 'learner' } });
  it.each([
    ['another account', [later, account], 'These reports are of 111122223333 and 999999999999'],
    ['another audience', [later, audience], 'These reports are of owner and learner'],
  ] as const)('refuses %s', async (_, edits, said) => {
    const { code, err, out } = await run('diff', await saved('one.json'), await saved('other.json', ...edits));
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(said);
  });

  it('refuses reports in the wrong order, and says so', async () => {
    const { code, err } = await run('diff', await saved('new.json', later), await saved('old.json'));
    expect(code).toBe(3);
    expect(err).toContain('give the earlier report first');
  });

  it.each([
    ['absent.json', null, 'ENOENT'],
    ['text.json', 'not json', 'it is not JSON'],
    ['foreign.json', '{}', 'it is not a report'],
  ])('says in one sentence what is wrong with %s', async (name, content, said) => {
    const file = join(folder, name);
    if (content !== null) await writeFile(file, content);
    const { code, err } = await run('diff', file, await saved('fine.json'));
    expect(code).toBe(3);
    expect(err).toContain(file);
    expect(err).toContain(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('changes neither report', async () => {
    const file = await saved('kept.json');
    const before = await readFile(file, 'utf8');
    await run('diff', file, await saved('next.json', later));
    expect(await readFile(file, 'utf8')).toBe(before);
  });
});
