import { describe, expect, it } from 'vitest';
import { exempted } from '../../src/exemptions/index.ts';
import type { Exemption } from '../../src/model/index.ts';
import { exemption, reportOf, type Said, threeRules } from '../support/failing.ts';

const known = { rules: threeRules };
const marked = (said: readonly Said[], exemptions: readonly Exemption[], at = '2026-11-22T12:00:00.000Z') =>
  exempted(reportOf(said, { at }), exemptions, known);
const stateOf = (said: Said, change: Partial<Exemption>, at?: string) =>
  marked([said], [exemption(change)], at).findings[0]?.exemption?.state ?? null;

describe('an exemption of the configuration', () => {
  it('marks the failure with all that it says', () => {
    const [finding] = marked([{}], [exemption({ reason: 'the partner needs it', owner: 'ana' })]).findings;
    expect(finding?.exemption).toEqual({
      by: 'configuration',
      state: 'active',
      reason: 'the partner needs it',
      owner: 'ana',
      until: '2027-03-01',
      untilByDefault: false,
    });
  });

  it.each<readonly [Partial<Exemption>, boolean]>([
    [{ rules: ['one'] }, true],
    [{ rules: ['two'] }, false],
    [{ rules: ['two', 'one'] }, true],
    [{ rules: ['o*'] }, true],
    [{ rules: ['on?'] }, true],
    [{ rules: ['on'] }, false],
    [{ rules: ['One'] }, false],
    [{ resources: ['a'] }, true],
    [{ resources: ['A'] }, false],
    [{ resources: ['?'] }, true],
    [{ resources: ['??'] }, false],
    [{ resources: ['b', 'a'] }, true],
    [{ resources: ['arn:aws:ec2:eu-west-1:111122223333:thing/a'] }, true],
    [{ resources: ['arn:aws:ec2:eu-*:*:thing/*'] }, true],
    [{ resources: ['arn:aws:ec2:us-*'] }, false],
    [{ resources: ['thing/a'] }, false],
    [{ rules: ['one'], resources: ['b'] }, false],
    [{ rules: ['two'], resources: ['a'] }, false],
  ])('%j fits rule one on resource a: %s', (change, fits) => {
    expect(stateOf({ rule: 'one', id: 'a' }, change)).toBe(fits ? 'active' : null);
  });

  it.each([
    ['2027-02-28T23:59:59.999Z', 'active'],
    ['2027-03-01T00:00:00.000Z', 'active'],
    ['2027-03-01T23:59:59.999Z', 'active'],
    ['2027-03-02T00:00:00.000Z', 'expired'],
    ['2027-03-01T22:00:00.000-03:00', 'expired'],
  ])('until 2027-03-01 is, at %s, %s', (at, state) => {
    expect(stateOf({}, { until: '2027-03-01' }, at)).toBe(state);
  });

  it('reaches the account itself, by its number or its ARN', () => {
    const account: Said = { id: '111122223333', arn: 'arn:aws:iam::111122223333:root', region: 'global' };
    expect(stateOf(account, { resources: ['111122223333'] })).toBe('active');
    expect(stateOf(account, { resources: ['arn:aws:iam::*:root'] })).toBe('active');
  });

  it.each(['pass', 'not-applicable', 'unknown'] as const)('has nothing to say of %s', (outcome) => {
    expect(stateOf({ outcome }, {})).toBeNull();
    expect(stateOf({ outcome, tags: { 'account-hygiene:exempt': 'all' } }, {})).toBeNull();
  });
});

describe('conclusion and totals', () => {
  it('do without what is exempt, and count it apart', () => {
    const { conclusion, totals } = marked(
      [
        { id: 'a', usd: 3.65 },
        { id: 'b', usd: 8 },
      ],
      [exemption({ resources: ['a'] })],
    );
    expect(conclusion).toBe('failing');
    expect(totals).toMatchObject({
      outcomes: { fail: 2 },
      failsBySeverity: { medium: 1 },
      monthlyUsd: 8,
      exempt: { findings: 1, monthlyUsd: 3.65 },
    });
  });

  it('are clean where everything that fails is exempt, and incomplete where something is unknown besides', () => {
    expect(marked([{}], [exemption()]).conclusion).toBe('clean');
    expect(marked([{}, { id: 'b', outcome: 'unknown' }], [exemption()]).conclusion).toBe('incomplete');
  });

  it('count what has expired', () => {
    const { conclusion, totals } = marked([{}], [exemption({ until: '2026-11-21' })]);
    expect({ conclusion, totals }).toMatchObject({
      conclusion: 'failing',
      totals: { failsBySeverity: { medium: 1 }, exempt: { findings: 0 } },
    });
  });

  it('forget what an earlier look exempted', () => {
    const once = marked([{}], [exemption()]);
    expect(exempted(once, [], known)).toEqual(reportOf([{}]));
  });
});

describe('of several that fit', () => {
  const tags = (until: string) => ({ 'account-hygiene:exempt': 'one', 'account-hygiene:until': until });
  it.each<readonly [string, readonly string[], string | null, string, string]>([
    ['one in force wins over an expired one', ['2026-01-01', '2026-12-01'], null, 'configuration', '2026-12-01'],
    ['a tag in force wins over an expired line', ['2026-01-01'], '2026-12-01', 'tag', '2026-12-01'],
    ['a line wins over a tag', ['2026-12-01'], '2027-12-01', 'configuration', '2026-12-01'],
    ['an expired line wins over an expired tag', ['2026-01-01'], '2026-10-01', 'configuration', '2026-01-01'],
    ['the longest wins', ['2026-12-01', '2027-12-01', '2027-06-01'], null, 'configuration', '2027-12-01'],
    ['the longest of the expired wins', ['2026-01-01', '2026-10-01'], null, 'configuration', '2026-10-01'],
  ])('%s', (_, lines, tag, by, until) => {
    const said: Said = { tags: tag === null ? {} : tags(tag) };
    const { findings } = marked(
      [said],
      lines.map((each) => exemption({ until: each })),
    );
    expect(findings[0]?.exemption).toMatchObject({ by, until });
  });
});
