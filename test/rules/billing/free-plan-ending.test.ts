import type { AccountPlan } from '../../../src/resources/account/free-tier.ts';
import { freePlanEnding } from '../../../src/rules/billing/free-plan-ending.ts';
import { account } from '../../support/build/account.ts';
import { testRule } from '../../support/rule-tester.ts';

const on = (change: Partial<AccountPlan> = {}) =>
  account(
    {},
    {
      plan: {
        planType: 'FREE',
        status: 'ACTIVE',
        remainingCredits: { amount: 140, unit: 'USD' },
        endsAt: '2027-03-01T00:00:00.000Z',
        ...change,
      },
    },
  );
const left = (amount: number) => ({ remainingCredits: { amount, unit: 'USD' } });

testRule(freePlanEnding, {
  pass: [{ name: 'months and credits left', subject: on(), message: 'running', args: { days: 99, credits: 140 } }],
  fail: [
    {
      name: 'ends within a month',
      subject: on({ endsAt: '2026-12-10T00:00:00.000Z' }),
      message: 'ending',
      args: { days: 18, date: '2026-12-10' },
      severity: 'high',
    },
    { name: 'ends today', subject: on({ endsAt: '2026-11-22T10:00:00.000Z' }), message: 'ending', args: { days: 0 } },
    {
      name: 'ends soon, whatever the credits',
      subject: on({ endsAt: '2026-12-10T00:00:00.000Z', remainingCredits: null }),
      message: 'ending',
    },
    { name: 'credits nearly used up', subject: on(left(12.5)), message: 'creditsLow', args: { credits: 12.5 } },
    {
      name: 'credits nearly used up, without a date',
      subject: on({ ...left(5), endsAt: null }),
      message: 'creditsLow',
    },
    { name: 'over', subject: on({ status: 'EXPIRED', ...left(0) }), message: 'expired', severity: 'critical' },
  ],
  notApplicable: [
    { name: 'on the paid plan', subject: account(), message: 'paid' },
    { name: 'not begun', subject: on({ status: 'NOT_STARTED', endsAt: null }), message: 'notStarted' },
    { name: 'an account from before', subject: account({}, { plan: null }), message: 'legacy' },
    {
      name: 'in a partition without a free plan',
      subject: account({ arn: 'arn:aws-cn:iam::111122223333:root' }),
      message: 'elsewhere',
    },
  ],
  unclear: [
    { name: 'no date', subject: on({ endsAt: null }), message: 'untold' },
    { name: 'no credits named', subject: on({ remainingCredits: null }), message: 'untold' },
    {
      name: 'credits in something else',
      subject: on({ remainingCredits: { amount: 1, unit: 'BRL' } }),
      message: 'untold',
    },
    { name: 'a status that nobody knows', subject: on({ status: 'PAUSED' }), message: 'untold' },
    { name: 'a plan that nobody knows', subject: on({ planType: 'TRIAL' }), message: 'untold' },
  ],
});
