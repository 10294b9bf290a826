import { describe, expect, it } from 'vitest';
import type { Finding, History, Report } from '../../src/model/index.ts';
import { changesOf, isNews } from '../../src/report/changes.ts';
import { became, denied, exemption, failure, historyOf, lost, past, reportOf, unknown } from '../support/view.ts';

const fates = ['new', 'returned', 'worse', 'better', 'open'] as const;
const each = fates.map((change) => failure({ resource: { id: change }, history: became(change) }));
const changed = (findings: readonly Finding[], history: Partial<History> = {}, change: Partial<Report> = {}) => {
  const kept = historyOf(history);
  return changesOf(reportOf(findings, { ...change, history: kept }), kept, () => undefined);
};
const ids = (findings: readonly Finding[]) => findings.map(({ resource }) => resource.id);

describe('failures', () => {
  it('are news, better or open, each in one of these', () => {
    const { news, better, open } = changed(each);
    expect([ids(news.findings), ids(better.findings), ids(open.findings)]).toEqual([
      ['new', 'returned', 'worse'],
      ['better'],
      ['open'],
    ]);
  });

  it('that nothing is known of count as new', () => {
    expect(ids(changed([failure()]).news.findings)).toEqual(['eipalloc-1']);
  });

  it('that are exempt are in none', () => {
    const { news, better, open } = changed(each.map((finding) => ({ ...finding, exemption: exemption() })));
    expect([news, better, open]).toEqual(Array.from({ length: 3 }, () => ({ findings: [], groups: [] })));
  });

  it('come the gravest first, and in groups by rule', () => {
    const findings = [
      failure({ rule: 'a', severity: 'low', resource: { id: '1' }, history: became('new') }),
      failure({ rule: 'b', severity: 'high', resource: { id: '2' }, history: became('worse') }),
      failure({ rule: 'a', severity: 'low', resource: { id: '3' }, history: became('returned'), monthlyUsd: 2 }),
    ];
    const { news } = changed(findings);
    expect(ids(news.findings)).toEqual(['2', '1', '3']);
    expect(news.groups.map(({ rule, findings: some }) => [rule, ids(some)])).toEqual([
      ['b', ['2']],
      ['a', ['3', '1']],
    ]);
  });
});

it.each([
  ...fates.map((change) => [change, became(change), ['new', 'returned', 'worse'].includes(change)] as const),
  ['nothing compared', null, false] as const,
])('%s: news or not', (_, history, expected) => {
  expect(isNews({ history })).toBe(expected);
});

describe('what changed since the run before', () => {
  it('is counted, but for what stayed as it was', () => {
    const counts = { new: 1, returned: 0, worse: 2, better: 0, open: 7, resolved: 3, 'not-visible': 4 };
    expect(changed([], { counts }).sinceLastRun).toEqual([
      { kind: 'findings', change: 'new', count: 1 },
      { kind: 'findings', change: 'worse', count: 2 },
      { kind: 'findings', change: 'resolved', count: 3 },
      { kind: 'findings', change: 'not-visible', count: 4 },
    ]);
  });

  it('is nothing where nothing did', () => {
    expect(changed(each).sinceLastRun).toEqual([]);
  });
});

describe('what changed since a person was notified', () => {
  const told = {
    at: '2026-11-15T12:00:00.000Z',
    conclusion: 'clean',
    complete: true,
    failsBySeverity: { critical: 0, high: 0, medium: 0, low: 0 },
  } as const;
  const notes = (findings: readonly Finding[], history: Partial<History>) =>
    changed(findings, history).sinceNotified.notes;

  it.each([
    ['when that was', { told }, '2026-11-15T12:00:00.000Z'],
    ['the run before, where nobody was', { told: null }, '2026-11-21T12:00:00.000Z'],
    ['this run, where there is none before', { told: null, comparedWith: null }, '2026-11-22T12:00:00.000Z'],
  ])('counts from %s', (_, history, at) => {
    expect(changed([], history).sinceNotified.at).toBe(at);
  });

  it('counts of what is not visible only what was visible a run ago', () => {
    const why = { kind: 'rule-not-run' } as const;
    const notVisible = [lost(why, true, past({ resourceId: 'a' })), lost(why, false, past({ resourceId: 'b' }))];
    const counts = { ...historyOf().counts, 'not-visible': 2 };
    expect(notes([], { counts, notVisible })).toEqual([{ kind: 'findings', change: 'not-visible', count: 1 }]);
    expect(notes([], { counts, notVisible: notVisible.slice(1) })).toEqual([]);
  });

  it('says that everything is checked again, or no longer', () => {
    expect(notes([failure({ outcome: 'pass' })], { told: { ...told, complete: false } })).toEqual([
      { kind: 'coverage', complete: true },
    ]);
    expect(notes([unknown([denied('a:B')])], { told: { ...told, conclusion: 'incomplete' } })).toEqual([
      { kind: 'coverage', complete: false },
    ]);
    expect(notes([], { told })).toEqual([]);
  });

  it('names new gaps in the place of that', () => {
    const history = {
      told: { ...told, conclusion: 'incomplete' as const },
      newGaps: ['a-rule eu-west-1', 'a-rule us-east-1'],
    };
    expect(notes([unknown([denied('a:B')])], history)).toEqual([{ kind: 'gaps', count: 2 }]);
  });

  it('says what was concluded then, where that is another conclusion', () => {
    expect(notes([failure({ history: became('open') })], { told })).toEqual([{ kind: 'conclusion', before: 'clean' }]);
    expect(notes([failure({ history: became('open') })], { told: { ...told, conclusion: 'failing' } })).toEqual([]);
    expect(notes([failure({ history: became('open') })], { told: null })).toEqual([]);
  });
});

it('hands on what could not be compared, and why', () => {
  expect(changed([], { state: 'unavailable', problem: { kind: 'busy' }, comparedWith: null })).toMatchObject({
    state: 'unavailable',
    problem: { kind: 'busy' },
    comparedWith: null,
  });
});
