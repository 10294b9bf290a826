import { known } from '../../../src/model/index.ts';
import type { AlarmMetric, AlarmWay } from '../../../src/resources/billing-alarm/fields.ts';
import { builderOf } from '../builders.ts';
import { told, toldTopic, topicArn } from './told-topics.ts';

/** The whole bill, as CloudWatch counts it. */
export const bill = (change: Partial<AlarmMetric> = {}): AlarmMetric => ({
  namespace: 'AWS/Billing',
  name: 'EstimatedCharges',
  dimensions: { Currency: 'USD' },
  accountId: null,
  ...change,
});

/** The alarm's own way to a topic. */
export const way = (change: Partial<AlarmWay> = {}): AlarmWay => ({
  alarm: 'bill-over-50',
  certain: true,
  actionsEnabled: true,
  alarmActions: [topicArn],
  ...change,
});

/** An alarm on the whole bill at 50 USD that somebody hears. */
export const billingAlarm = builderOf<'billing-alarm'>(
  {
    type: 'billing-alarm',
    id: 'bill-over-50',
    arn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:bill-over-50',
    region: 'us-east-1',
    name: 'bill-over-50',
    tags: known({}),
    homeRegion: 'us-east-1',
    metrics: [bill()],
    comparison: 'GreaterThanThreshold',
    threshold: 50,
    state: 'OK',
    stateSince: '2026-11-01T06:00:00.000Z',
    evaluationState: null,
    ways: [way()],
  },
  told(toldTopic()),
);
