import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exempted } from '../../src/exemptions/index.ts';
import { type Exemption, isExempt, isFailing, type Report, type Tags } from '../../src/model/index.ts';
import { exemption, reportOf, type Said, threeRules } from '../support/failing.ts';

const ruleIds = threeRules.map(({ id }) => id);
const days = ['2026-01-01', '2026-11-21', '2026-11-22', '2027-03-01'];

const tags: fc.Arbitrary<Tags | null> = fc.oneof(
  fc.constant(null),
  fc.constant({}),
  fc
    .record({ exempt: fc.constantFrom('*', 'all', 'nope', ...ruleIds), until: fc.constantFrom('never', ...days, null) })
    .map(({ exempt, until }) => ({
      'account-hygiene:exempt': exempt,
      ...(until === null ? {} : { 'account-hygiene:until': until }),
    })),
);

const said: fc.Arbitrary<Said> = fc.record({
  rule: fc.constantFrom(...ruleIds),
  id: fc.constantFrom('a', 'b', 'c', '*'),
  region: fc.constantFrom('eu-west-1', 'us-east-1', 'global'),
  outcome: fc.constantFrom('fail', 'fail', 'pass', 'not-applicable', 'unknown'),
  usd: fc.constantFrom(null, 1, 3.65),
  tags,
});

const report = fc
  .uniqueArray(said, { selector: ({ rule, id, region }) => `${rule} ${id} ${region}` })
  .map((each) => reportOf(each));

const anExemption: fc.Arbitrary<Exemption> = fc
  .record({
    rules: fc.subarray(['*', 'o*', ...ruleIds], { minLength: 1 }),
    resources: fc.subarray(['*', 'a', '?', 'arn:aws:ec2:eu-*', 'c*'], { minLength: 1 }),
    until: fc.constantFrom(...days),
  })
  .map(exemption);
const exemptions = fc.array(anExemption, { maxLength: 4 });

const judged = (before: Report, all: readonly Exemption[]) => exempted(before, all, { rules: threeRules });
const failing = ({ findings }: Report) => findings.filter(isFailing).length;
const unmarked = (after: Report) => after.findings.map((finding) => ({ ...finding, exemption: null }));

describe('whatever is exempt', () => {
  it('nothing of a finding changes but its mark, and only a failure is marked', () => {
    fc.assert(
      fc.property(report, exemptions, (before, all) => {
        const after = judged(before, all);
        expect(unmarked(after)).toEqual(before.findings);
        for (const { outcome, exemption: mark } of after.findings) if (outcome !== 'fail') expect(mark).toBeNull();
      }),
    );
  });

  it('coverage stays, every verdict is still counted, and exempt and failing are all that fail', () => {
    fc.assert(
      fc.property(report, exemptions, (before, all) => {
        const after = judged(before, all);
        expect(after.coverage).toEqual(before.coverage);
        expect(after.totals.outcomes).toEqual(before.totals.outcomes);
        expect(failing(after) + after.totals.exempt.findings).toBe(before.totals.outcomes.fail);
        expect(after.totals.exempt.findings).toBe(after.findings.filter(isExempt).length);
        if (!before.coverage.complete) expect(after.conclusion).not.toBe('clean');
      }),
    );
  });

  it('one exemption more never makes more fail', () => {
    fc.assert(
      fc.property(report, exemptions, anExemption, (before, all, one) => {
        expect(failing(judged(before, [...all, one]))).toBeLessThanOrEqual(failing(judged(before, all)));
      }),
    );
  });

  it('expired ones count as none', () => {
    fc.assert(
      fc.property(report, exemptions, (before, all) => {
        const expired = all.map((each) => ({ ...each, until: '2026-11-21' }));
        const [after, none] = [judged(before, expired), judged(before, [])];
        expect({ ...after, findings: [], exemptions: null }).toEqual({ ...none, findings: [], exemptions: null });
        expect(unmarked(after)).toEqual(unmarked(none));
      }),
    );
  });

  it('their order does not matter, nor does doing it twice', () => {
    fc.assert(
      fc.property(report, exemptions, (before, all) => {
        const after = judged(before, all);
        expect(judged(before, all.toReversed()).findings).toEqual(after.findings);
        expect(judged(after, all)).toEqual(after);
      }),
    );
  });

  it('what is said to be unused marks nothing, and learning less never makes more of it', () => {
    fc.assert(
      fc.property(report, exemptions, fc.nat(), (before, all, at) => {
        const { unused } = judged(before, all).exemptions;
        const without = all.filter((each) => !unused.includes(each));
        expect(judged(before, without).findings).toEqual(judged(before, all).findings);
        const victim = before.findings.length === 0 ? -1 : at % before.findings.length;
        const findings = before.findings.map((each, n) =>
          n === victim ? { ...each, outcome: 'unknown' as const } : each,
        );
        for (const each of judged({ ...before, findings }, all).exemptions.unused) expect(unused).toContain(each);
      }),
    );
  });
});
