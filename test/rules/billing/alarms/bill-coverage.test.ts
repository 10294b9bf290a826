import { expect, it } from 'vitest';
import type { AlarmMetric } from '../../../../src/resources/billing-alarm/fields.ts';
import { billCoverage, metricName } from '../../../../src/rules/billing/alarms/bill-coverage.ts';
import { bill, billingAlarm } from '../../../support/build/billing-alarm.ts';

const covers = (...metrics: AlarmMetric[]) => billCoverage(billingAlarm({ metrics }) as never);
const by = (dimensions: AlarmMetric['dimensions']) => bill({ dimensions });

it.each([
  ['whole', by({ Currency: 'USD' })],
  ['whole', by({ Currency: 'USD', LinkedAccount: '111122223333' })],
  ['whole', bill({ accountId: '111122223333' })],
  ['linked', by({ Currency: 'USD', LinkedAccount: '444455556666' })],
  ['linked', bill({ accountId: '444455556666' })],
  ['service', by({ Currency: 'USD', ServiceName: 'AmazonS3' })],
  ['service', by({ Currency: 'USD', LinkedAccount: '111122223333', ServiceName: 'AmazonS3' })],
  ['dimensions', by({})],
  ['dimensions', by({ Currency: 'USD', Owner: 'me' })],
  ['metric', bill({ namespace: 'Custom' })],
  ['metric', bill({ name: 'Charges' })],
])('is %s', (coverage, metric) => {
  expect(covers(metric)).toBe(coverage);
});

it('is the most that any metric covers, and nothing without one', () => {
  expect(covers(by({ Currency: 'USD', ServiceName: 'AmazonS3' }), bill())).toBe('whole');
  expect(covers()).toBe('metric');
});

it('writes a metric as people do', () => {
  expect(metricName(by({}))).toBe('AWS/Billing EstimatedCharges()');
});
