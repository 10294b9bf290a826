import { describe, expect, it } from 'vitest';
import { sentence } from '../../src/i18n/index.ts';
import { locales, type Rule } from '../../src/model/index.ts';
import { accessAnalyzerMissing } from '../../src/rules/account/access-analyzer-missing.ts';
import { billingAlarmIneffective } from '../../src/rules/billing/billing-alarm-ineffective.ts';
import { billingAlarmMissing } from '../../src/rules/billing/billing-alarm-missing.ts';
import { budgetMissing } from '../../src/rules/billing/budget-missing.ts';
import { budgetUnheard } from '../../src/rules/billing/budget-unheard.ts';
import { costAnomalyUnheard } from '../../src/rules/billing/cost-anomaly-unheard.ts';
import { freeTierLimitNear } from '../../src/rules/billing/free-tier-limit-near.ts';
import { account } from '../support/build/account.ts';
import { bill, billingAlarm } from '../support/build/billing-alarm.ts';
import { budget, notification } from '../support/build/budget.ts';
import { charges } from '../support/build/charges.ts';
import { anomalies } from '../support/build/free-tier.ts';
import { region } from '../support/build/region.ts';
import { judge, type RuleCase } from '../support/rule-tester.ts';

const finding = (rule: Rule, subject: RuleCase['subject'], related: RuleCase['related'] = []) =>
  judge(rule, { name: '', subject, related, message: '' });
const outcome = (rule: Rule, subject: RuleCase['subject'], related: RuleCase['related'] = []) => {
  const { outcome: what, message, cause } = finding(rule, subject, related);
  return `${what} ${message ?? (cause?.kind === 'unclear' ? cause.message : cause?.kind)}`;
};

describe('an account of GovCloud, whose bill its standard account has', () => {
  const there = account({ arn: 'arn:aws-us-gov:iam::111122223333:root' });
  it.each([billingAlarmMissing, budgetMissing, costAnomalyUnheard, freeTierLimitNear])('$id', (rule) => {
    const { outcome: what, message } = finding(rule, there);
    expect({ what, message }).toEqual({ what: 'not-applicable', message: 'govCloud' });
    expect(sentence(rule.text.messages.govCloud as never, 'en', {})).toContain('standard AWS account');
  });

  it('has alarms and budgets that watch nothing', () => {
    const alarm = billingAlarm({ arn: 'arn:aws-us-gov:cloudwatch:us-gov-west-1:111122223333:alarm:bill' });
    expect(outcome(billingAlarmIneffective, alarm)).toBe('not-applicable govCloud');
    const one = budget({ arn: 'arn:aws-us-gov:budgets::111122223333:budget/monthly' });
    expect(outcome(budgetUnheard, one)).toBe('not-applicable govCloud');
  });
});

describe('a member of an organization', () => {
  const member = account(
    {},
    {
      organization: { id: 'o-a1b2c3d4e5', managementAccount: '444455556666' },
      anomalyDetection: anomalies({ monitors: [] }),
    },
  );

  it.each([billingAlarmMissing, budgetMissing, costAnomalyUnheard])('may be covered by the payer: $id', (rule) => {
    expect(finding(rule, member)).toMatchObject({
      outcome: 'unknown',
      cause: { kind: 'unclear', message: 'payer', args: { payer: '444455556666' } },
    });
  });

  it("may be covered by the organization's analyzer (cloud-custodian)", () => {
    expect(outcome(accessAnalyzerMissing, region({}, { analyzers: [] }), [member])).toBe('unknown byOrganization');
  });

  it('is looked for a payer where nobody may read of the organization', () => {
    const unread = { ...account(), facets: {} };
    expect(finding(billingAlarmMissing, unread)).toMatchObject({
      outcome: 'unknown',
      furtherCauses: [{ message: 'unreadOrganization' }],
    });
  });

  it('is not one where it pays for itself', () => {
    expect(outcome(billingAlarmMissing, account())).toBe('fail none');
    expect(outcome(accessAnalyzerMissing, region({}, { analyzers: [] }), [account()])).toBe('fail missing');
  });
});

describe('one amount, judged alike wherever it stands', () => {
  const costing = (amount: number, currency = 'USD') =>
    account({}, { estimatedCharges: { currency, charges: charges([['2026-10-30', amount]]) } });
  const judgedAt = (value: number, of = account(), unit = 'USD') => ({
    alarm: outcome(
      billingAlarmIneffective,
      billingAlarm({ threshold: value, metrics: [bill({ dimensions: { Currency: unit } })] }),
      [of],
    ),
    limit: outcome(budgetMissing, of, [budget({ limit: { amount: value, unit } })]),
    threshold: outcome(
      budgetUnheard,
      budget(
        { limit: { amount: 10, unit } },
        { notifications: [notification({ threshold: value * 10, thresholdType: 'PERCENTAGE' })] },
      ),
      [of],
    ),
  });
  const fits = { alarm: 'pass heard', limit: 'pass present', threshold: 'pass mailed' };

  it('fails above the fixed limit where nobody knows what the account costs', () => {
    const late = { alarm: 'fail tooHigh', limit: 'pass present', threshold: 'fail tooHigh' };
    expect(judgedAt(50)).toEqual(fits);
    // A budget of that size notifies at 80 % of it.
    expect(judgedAt(120)).toEqual(late);
    expect(judgedAt(12_000)).toEqual({ ...late, limit: 'fail tooHigh' });
    expect(judgedAt(1_000_000)).toEqual({ ...late, limit: 'fail tooHigh' });
  });

  it('passes at 12,000 dollars in an account that costs 9,000 a month, and not at a million', () => {
    expect(judgedAt(12_000, costing(9000))).toEqual(fits);
    expect(judgedAt(1_000_000, costing(9000))).toEqual({
      alarm: 'fail tooHigh',
      limit: 'fail tooHigh',
      threshold: 'fail tooHigh',
    });
  });

  it('is relative to the cost in yuan, and unclear where that is not known', () => {
    expect(judgedAt(2000, costing(900, 'CNY'), 'CNY')).toEqual(fits);
    const unsure = { alarm: 'unknown otherCurrency', limit: 'unknown unsure', threshold: 'unknown unsureAmount' };
    expect(judgedAt(2000, account(), 'CNY')).toEqual(unsure);
    expect(judgedAt(2000, costing(9000, 'USD'), 'CNY')).toEqual(unsure);
  });

  it('is never printed in dollars where it is in yuan', () => {
    const metrics = [bill({ dimensions: { Currency: 'CNY' } })];
    for (const threshold of [500, 2000]) {
      const { message, args, cause } = finding(billingAlarmIneffective, billingAlarm({ threshold, metrics }), [
        costing(900, 'CNY'),
      ]);
      const key = message ?? (cause?.kind === 'unclear' ? cause.message : '');
      const words = billingAlarmIneffective.text.messages[key];
      const given = cause?.kind === 'unclear' ? cause.args : args;
      for (const locale of locales) {
        const written = sentence(words as never, locale, given);
        expect(written).toContain(`CNY ${threshold}`);
        expect(written).not.toContain('US$');
      }
    }
  });
});
