import type { Inventoried } from '../../../src/model/index.ts';
import { budgetMissing } from '../../../src/rules/billing/budget-missing.ts';
import { account } from '../../support/build/account.ts';
import { budget, notification } from '../../support/build/budget.ts';
import { charges } from '../../support/build/charges.ts';
import { testRule } from '../../support/rule-tester.ts';

const onEc2 = { kind: 'in', dimension: 'SERVICE', values: ['Amazon Elastic Compute Cloud - Compute'] } as const;
const named = (id: string) => ({ id, arn: `arn:aws:budgets::111122223333:budget/${id}` });

const member = account({}, { organization: { id: 'o-a1b2c3d4e5', managementAccount: '444455556666' } });
const managing = account({}, { organization: { id: 'o-a1b2c3d4e5', managementAccount: '111122223333' } });
const unreadOrganization: Inventoried = { ...account(), facets: {} };
const inGovCloud = account({ arn: 'arn:aws-us-gov:iam::111122223333:root' });
const costing9000 = account({}, { estimatedCharges: { currency: 'USD', charges: charges([['2026-10-30', 9000]]) } });

testRule(budgetMissing, {
  pass: [
    {
      name: 'one of 12,000, in an account that costs 9,000 a month',
      subject: costing9000,
      related: [budget({ limit: { amount: 12_000, unit: 'USD' } })],
      message: 'present',
    },
    {
      name: 'one of a million that notifies at 50 dollars',
      subject: account(),
      related: [
        budget(
          { limit: { amount: 1_000_000, unit: 'USD' } },
          { notifications: [notification({ threshold: 50, thresholdType: 'ABSOLUTE_VALUE' })] },
        ),
      ],
      message: 'present',
    },
    {
      name: 'one of 1,200 a year',
      subject: account(),
      related: [budget({ limit: { amount: 1200, unit: 'USD' }, timeUnit: 'ANNUALLY' })],
      message: 'present',
    },
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
    { name: 'none in the account that pays', subject: managing, message: 'none' },
    {
      name: 'one of a million',
      subject: account(),
      related: [budget({ limit: { amount: 1_000_000, unit: 'USD' } })],
      message: 'tooHigh',
      args: { limit: 'US$ 100' },
    },
    {
      name: 'one of a million, in an account that costs 9,000 a month',
      subject: costing9000,
      related: [budget({ limit: { amount: 1_000_000, unit: 'USD' } })],
      message: 'tooHigh',
      args: { limit: 'US$ 27000' },
    },
    {
      name: 'one of 100 a day',
      subject: account(),
      related: [budget({ limit: { amount: 100, unit: 'USD' }, timeUnit: 'DAILY' })],
      message: 'tooHigh',
    },
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
  notApplicable: [{ name: 'in GovCloud, where there is no billing data', subject: inGovCloud, message: 'govCloud' }],
  unclear: [
    {
      name: 'none in a member of an organization, whose payer may watch it',
      subject: member,
      message: 'payer',
      args: { payer: '444455556666' },
    },
    {
      name: 'none, and nobody knows whether somebody else pays',
      subject: unreadOrganization,
      message: 'unreadOrganization',
    },
    {
      name: 'one in a currency in which nobody knows what the account costs',
      subject: account(),
      related: [budget({ limit: { amount: 500, unit: 'CNY' } })],
      message: 'unsure',
    },
    {
      name: 'one without an amount of its own',
      subject: account(),
      related: [budget({ limit: null })],
      message: 'unsure',
    },
    {
      name: 'one of a million whose notifications were not read',
      subject: account(),
      related: [{ ...budget({ limit: { amount: 1_000_000, unit: 'USD' } }), facets: {} }],
      message: 'unsure',
    },
  ],
});
