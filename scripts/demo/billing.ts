import type { Inventoried } from '../../src/model/index.ts';
import { bill, billingAlarm, way } from '../../test/support/build/billing-alarm.ts';
import { budget } from '../../test/support/build/budget.ts';
import { listenersOn, told } from '../../test/support/build/told-topics.ts';
import { put } from './put.ts';

const oneMember = bill({ dimensions: { Currency: 'USD', LinkedAccount: '444455556666' } });

/** Alarms and budgets, none of which would tell of the whole bill. */
export const billing: readonly Inventoried[] = [
  put(billingAlarm, {
    id: 'bill-in-ireland',
    name: 'bill-in-ireland',
    region: 'eu-west-1',
    state: 'INSUFFICIENT_DATA',
    ways: [way({ alarm: 'bill-in-ireland' })],
  }),
  put(billingAlarm, {
    id: 'bill-of-the-other-account',
    name: 'bill-of-the-other-account',
    metrics: [oneMember],
    ways: [way({ alarm: 'bill-of-the-other-account' })],
  }),
  put(
    billingAlarm,
    {
      id: 'bill-nobody-hears',
      name: 'bill-nobody-hears',
      metrics: [oneMember],
      ways: [way({ alarm: 'bill-nobody-hears' })],
    },
    told(listenersOn(0, 1)),
  ),
  put(budget, {
    id: 'only-ec2',
    name: 'only-ec2',
    filter: { kind: 'in', dimension: 'SERVICE', values: ['Amazon Elastic Compute Cloud - Compute'] },
  }),
  put(
    budget,
    { id: 'silent', name: 'silent', filter: { kind: 'in', dimension: 'SERVICE', values: ['AWS Lambda'] } },
    { notifications: [] },
  ),
  put(budget, { id: 'last-year', name: 'last-year', endsAt: '2025-12-31T00:00:00.000Z' }),
];
