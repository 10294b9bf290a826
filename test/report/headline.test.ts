import { describe, expect, it } from 'vitest';
import { known, type Report, unread } from '../../src/model/index.ts';
import { headlineOf } from '../../src/report/headline.ts';
import { became, denied, exemption, failure, historyOf, reportOf, runOf, unknown } from '../support/view.ts';

const gap = denied('ec2:DescribeRegions');
const blind = { ...reportOf([]).coverage, evaluated: 0, empty: 0 };

describe('the conclusion', () => {
  const cases: readonly (readonly [string, string, Report])[] = [
    ['nothing fails and all was seen', 'clean', reportOf([failure({ outcome: 'pass' })])],
    ['all that fails is exempt', 'allExempt', reportOf([failure({ exemption: exemption() })])],
    ['something fails', 'failing', reportOf([failure()])],
    ['an exemption has expired', 'failing', reportOf([failure({ exemption: exemption({ state: 'expired' }) })])],
    ['something fails, and something was not seen', 'failingIncomplete', reportOf([failure(), unknown([gap])])],
    [
      'something passes, and something was not seen',
      'incomplete',
      reportOf([failure({ outcome: 'pass' }), unknown([gap])]),
    ],
    [
      'only the list of regions is in doubt',
      'incomplete',
      reportOf([], { coverage: { ...reportOf([]).coverage, gaps: [gap] } }),
    ],
    ['nothing at all was seen', 'blind', reportOf([unknown([gap])], { coverage: blind })],
    [
      'something would fail, unless tags that were not seen exempt it',
      'perhapsFailing',
      reportOf([unknown([gap, { kind: 'would-fail', message: 'open', args: {} }])], { coverage: blind }),
    ],
    [
      'nothing was seen but one pass',
      'incomplete',
      reportOf([unknown([gap]), failure({ outcome: 'pass' })], { coverage: blind }),
    ],
  ];

  it.each(cases)('where %s is %s', (_, nuance, report) => {
    expect(headlineOf(report).nuance).toBe(nuance);
  });

  it('keeps the plain conclusion beside its nuance', () => {
    expect(headlineOf(reportOf([failure(), unknown([gap])])).conclusion).toBe('failing');
    expect(headlineOf(reportOf([failure({ exemption: exemption() })])).conclusion).toBe('clean');
  });
});

it('counts the severities that fail, gravest first, and leaves out those that do not', () => {
  const findings = [
    failure({ severity: 'low', resource: { id: 'a' } }),
    failure({ severity: 'critical', resource: { id: 'b' } }),
    failure({ severity: 'low', resource: { id: 'c' } }),
    failure({ severity: 'high', resource: { id: 'd' }, exemption: exemption() }),
  ];
  expect(headlineOf(reportOf(findings)).severities).toEqual([
    { severity: 'critical', count: 1 },
    { severity: 'low', count: 2 },
  ]);
  expect(headlineOf(reportOf([])).severities).toEqual([]);
});

describe('new failures', () => {
  const findings = (['new', 'returned', 'worse', 'better', 'open'] as const).map((change) =>
    failure({ resource: { id: change }, history: became(change) }),
  );
  const excused = failure({ resource: { id: 'x' }, history: became('new'), exemption: exemption() });

  it('are those that are new or back, where the run was compared', () => {
    expect(headlineOf(reportOf([...findings, excused], { history: historyOf() })).newFailures).toBe(2);
  });

  it.each([
    ['no history is kept', null],
    ['this is the first run', historyOf({ state: 'baseline', comparedWith: null })],
    ['nothing could be compared', historyOf({ state: 'unavailable', comparedWith: null, problem: { kind: 'busy' } })],
  ])('are all that count where %s', (_, history) => {
    expect(headlineOf(reportOf([...findings, excused], { history })).newFailures).toBe(5);
  });
});

describe('the account', () => {
  const account = reportOf([]).run.account;
  it.each([
    ['a name', { alias: known('shop') }, 'shop'],
    ['an empty name', { alias: known('') }, null],
    ['none', { alias: known(null) }, null],
    ['one that was not read', { alias: unread(gap) }, null],
    ['one that was not asked for', {}, null],
  ])('with %s', (_, alias, name) => {
    const report = reportOf([], { run: runOf({ account: { ...account, ...alias } }) });
    expect(headlineOf(report).account).toEqual({ id: '111122223333', partition: 'aws', name });
  });
});

it('says since when something was asked for, and nothing where everything was', () => {
  const since = { at: '2026-11-22T09:00:00.000Z', older: 3, undated: [] };
  expect(headlineOf(reportOf([], { since })).since).toEqual(since);
  expect(headlineOf(reportOf([])).since).toBeNull();
});
