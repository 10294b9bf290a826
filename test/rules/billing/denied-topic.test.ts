import { expect, it } from 'vitest';
import { collect, evaluate, plan } from '../../../src/engine/index.ts';
import { ReadFailure } from '../../../src/model/index.ts';
import { account } from '../../../src/resources/account/collector.ts';
import { billingAlarm } from '../../../src/resources/billing-alarm/collector.ts';
import { billingAlarmIneffective } from '../../../src/rules/billing/billing-alarm-ineffective.ts';
import { fakeAws } from '../../support/fake-aws.ts';

const denied = { kind: 'denied', operation: 'sns:GetTopicAttributes', action: 'sns:GetTopicAttributes' } as const;

const judged = async (threshold: number) => {
  const aws = fakeAws({
    'cloudwatch:DescribeAlarms': () => ({
      MetricAlarms: [
        {
          AlarmName: 'bill',
          AlarmArn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:bill',
          ActionsEnabled: true,
          AlarmActions: ['arn:aws:sns:us-east-1:111122223333:billing'],
          StateValue: 'OK',
          MetricName: 'EstimatedCharges',
          Namespace: 'AWS/Billing',
          Dimensions: [{ Name: 'Currency', Value: 'USD' }],
          Threshold: threshold,
          ComparisonOperator: 'GreaterThanThreshold',
        },
      ],
      CompositeAlarms: [],
    }),
    'sns:GetTopicAttributes': () => new ReadFailure(denied),
    'sns:ListSubscriptionsByTopic': () => ({ Subscriptions: [] }),
    'cloudwatch:GetMetricStatistics': () => ({ Datapoints: [] }),
  });
  const sources = [billingAlarm.bind(aws), account.bind(aws)];
  const planned = plan([billingAlarmIneffective], sources, { scanned: ['us-east-1'], notScanned: [], missing: [] }, {});
  const inventory = await collect(planned, sources, {
    account: {
      id: '111122223333',
      partition: 'aws',
      homeRegion: 'us-east-1',
      dnsSuffix: 'amazonaws.com',
      callerArn: 'arn:aws:iam::111122223333:user/tester',
    },
    now: new Date('2026-11-22T12:00:00Z'),
    signal: new AbortController().signal,
  });
  return evaluate(planned, inventory, () => false);
};

it('names the missing permission where the only topic may not be read', async () => {
  expect(await judged(50)).toMatchObject([{ outcome: 'unknown', cause: denied }]);
});

it('says what is broken all the same', async () => {
  expect(await judged(5000)).toMatchObject([{ outcome: 'fail', message: 'tooHigh' }]);
});
