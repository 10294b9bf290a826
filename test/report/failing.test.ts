import { describe, expect, it } from 'vitest';
import { failingOf } from '../../src/report/failing.ts';
import { denied, exemption, failure, reportOf, unknown } from '../support/view.ts';

const at = (
  id: string,
  rule: string,
  severity: 'critical' | 'high' | 'medium' | 'low',
  monthlyUsd: number | null = null,
) => failure({ rule, severity, monthlyUsd, resource: { id } });
const ids = (findings: readonly { readonly resource: { readonly id: string } }[]) =>
  findings.map(({ resource }) => resource.id);

it('is empty where nothing fails, or all of it is exempt', () => {
  const findings = [failure({ outcome: 'pass' }), failure({ exemption: exemption() }), unknown([denied('a:B')])];
  expect(failingOf(reportOf(findings))).toEqual({
    findings: [],
    bySeverity: [],
    dated: [],
    undated: { count: 0, types: [], groups: [] },
    worstRules: [],
    loudestRules: [],
  });
});

it('counts a failure whose exemption has expired', () => {
  expect(failingOf(reportOf([failure({ exemption: exemption({ state: 'expired' }) })])).findings).toHaveLength(1);
});

describe('by severity', () => {
  const failing = failingOf(
    reportOf([
      at('a', 'cheap', 'low', 1),
      at('b', 'dear', 'low', 5),
      at('c', 'cheap', 'low', null),
      at('d', 'dear', 'low', 9),
      at('e', 'grave', 'high'),
    ]),
  );

  it('comes the gravest first, and of one severity the dearest; what has no price comes last', () => {
    expect(failing.bySeverity.map(({ severity, findings }) => [severity, ids(findings)])).toEqual([
      ['high', ['e']],
      ['low', ['d', 'b', 'a', 'c']],
    ]);
  });

  it('stands in groups by rule, the dearest rule first', () => {
    expect(failing.bySeverity[1]?.rules).toMatchObject([
      { rule: 'dear', severity: 'low' },
      { rule: 'cheap', severity: 'low' },
    ]);
    expect(failing.bySeverity[1]?.rules.map(({ findings }) => ids(findings))).toEqual([
      ['d', 'b'],
      ['a', 'c'],
    ]);
  });

  it('keeps the order of the report for what is neither grouped nor sorted', () => {
    expect(ids(failing.findings)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

it('sums what a rule bills for certain: a resource once, and no upper bound', () => {
  const bounded = failure({
    rule: 'r',
    resource: { id: 'b' },
    monthlyUsd: 7,
    costBasis: [
      {
        item: 'x',
        of: null,
        unit: 'GB',
        unitPriceUsd: 1,
        quantity: 7,
        atMost: true,
        region: 'eu-west-1',
        asOf: '2026-11-01',
        source: 'x',
      },
    ],
  });
  const [group] = failingOf(reportOf([at('a', 'r', 'medium', 4), at('a', 'r', 'medium', 3), bounded])).bySeverity;
  expect(group?.rules).toMatchObject([{ rule: 'r', monthlyUsd: 4 }]);
});

describe('rules', () => {
  const failing = failingOf(
    reportOf([
      at('a', 'loud', 'low'),
      at('b', 'loud', 'low'),
      at('c', 'loud', 'low'),
      at('d', 'mixed', 'low'),
      at('e', 'mixed', 'critical'),
      at('f', 'grave', 'critical'),
    ]),
  );

  it('with the gravest failures come first, then the most frequent', () => {
    expect(failing.worstRules).toEqual([
      { rule: 'mixed', count: 2, severity: 'critical' },
      { rule: 'grave', count: 1, severity: 'critical' },
      { rule: 'loud', count: 3, severity: 'low' },
    ]);
  });

  it('that are loudest come first where a reader wants to mute them', () => {
    expect(failing.loudestRules.map(({ rule }) => rule)).toEqual(['loud', 'mixed', 'grave']);
  });
});

describe('what is newer than a moment', () => {
  const findings = [at('a', 'r', 'high'), at('b', 'r', 'low'), at('c', 'q', 'low')];
  const [, undated] = findings;
  const since = { at: '2026-11-22T09:00:00.000Z', older: 0, undated: [undated?.id ?? ''] };

  it('stands apart from what AWS does not date', () => {
    const failing = failingOf(reportOf(findings, { since }));
    expect(failing.dated.flatMap((group) => ids(group.findings))).toEqual(['a', 'c']);
    expect(failing.undated).toMatchObject({
      count: 1,
      types: ['elastic-ip'],
      groups: [{ rule: 'r', severity: 'low' }],
    });
    expect(failing.bySeverity.flatMap((group) => ids(group.findings))).toEqual(['a', 'b', 'c']);
  });

  it('is everything where everything was asked for', () => {
    const failing = failingOf(reportOf(findings));
    expect(failing.dated).toEqual(failing.bySeverity);
    expect(failing.undated.count).toBe(0);
  });
});
