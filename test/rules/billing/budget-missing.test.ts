import { budgetMissing } from '../../../src/rules/billing/budget-missing.ts';
import { account } from '../../support/build/account.ts';
import { budget } from '../../support/build/budget.ts';
import { testRule } from '../../support/rule-tester.ts';

const onEc2 = { kind: 'in', dimension: 'SERVICE', values: ['Amazon Elastic Compute Cloud - Compute'] } as const;
const named = (id: string) => ({ id, arn: `arn:aws:budgets::111122223333:budget/${id}` });

testRule(budgetMissing, {
  pass: [
    {
      name: 'a cost budget for the whole account',
      subject: account(),
      related: [budget()],
      message: 'present',
      args: { budgets: ['monthly'] },
    },
    {
      name: 'beside one that counts a part',
      subject: account(),
      related: [budget({ ...named('ec2'), filter: onEc2 }), budget()],
      message: 'present',
      args: { budgets: ['monthly'] },
    },
    {
      name: 'one that leaves credits and refunds out, as the console makes it',
      subject: account(),
      related: [
        budget({ filter: { kind: 'not', of: { kind: 'in', dimension: 'RECORD_TYPE', values: ['Credit', 'Refund'] } } }),
      ],
      message: 'present',
    },
    {
      name: 'one without an end, of whose health AWS says nothing',
      subject: account(),
      related: [budget({ endsAt: null, health: null })],
      message: 'present',
    },
  ],
  fail: [
    { name: 'no budget', subject: account(), message: 'none', commands: [] },
    {
      name: 'one that counts a single service',
      subject: account(),
      related: [budget({ filter: onEc2 })],
      message: 'partial',
      args: { budgets: ['monthly'] },
      evidence: { budgets: [{ budget: 'monthly', unfit: 'partial' }] },
    },
    {
      name: 'one in a billing view of its own',
      subject: account(),
      related: [budget({ billingView: 'arn:aws:billing::111122223333:billingview/custom-0a' })],
      message: 'partial',
    },
    {
      name: 'one that ended this very moment',
      subject: account(),
      related: [budget({ endsAt: '2026-11-22T12:00:00.000Z' })],
      message: 'ended',
    },
    {
      name: 'one that is not kept up to date',
      subject: account(),
      related: [budget({ health: 'UNHEALTHY' })],
      message: 'unhealthy',
    },
    {
      name: 'one that counts hours',
      subject: account(),
      related: [budget({ budgetType: 'USAGE' })],
      message: 'otherType',
    },
    {
      name: 'several, none of them fit: the nearest miss is named',
      subject: account(),
      related: [
        budget({ ...named('hours'), budgetType: 'USAGE' }),
        budget({ ...named('ec2'), filter: onEc2 }),
        budget({ ...named('old'), endsAt: '2025-01-01T00:00:00.000Z' }),
      ],
      message: 'ended',
      args: { budgets: ['old'] },
    },
  ],
});
