import { expect, it } from 'vitest';
import { anomalyDetection, anomalyTopicArns } from '../../../src/resources/account/read-anomaly-detection.ts';
import { type Answers, fakeAws } from '../../support/fake-aws.ts';

const arn = 'arn:aws:ce::111122223333:anomalymonitor/0a';
const monitor = {
  MonitorArn: arn,
  MonitorName: 'services',
  MonitorType: 'DIMENSIONAL',
  MonitorDimension: 'SERVICE',
} as const;
const subscription = {
  SubscriptionName: 'daily',
  MonitorArnList: [arn],
  Frequency: 'DAILY' as const,
  Subscribers: [
    { Address: 'ana@example.com', Type: 'EMAIL' as const, Status: 'CONFIRMED' as const },
    { Address: 'rui@example.com', Type: 'EMAIL' as const, Status: 'DECLINED' as const },
  ],
};
const read = (answers: Answers = {}) =>
  anomalyDetection(
    fakeAws({
      'ce:GetAnomalyMonitors': () => [{ AnomalyMonitors: [monitor], NextPageToken: 'x' }, { AnomalyMonitors: [] }],
      'ce:GetAnomalySubscriptions': () => ({ AnomalySubscriptions: [subscription] }),
      ...answers,
    }),
  );

it('keeps who watches what and who has declined, but no address', async () => {
  const said = await read();
  expect(said).toEqual({
    monitors: [{ arn, name: 'services', monitorType: 'DIMENSIONAL', dimension: 'SERVICE' }],
    subscriptions: [
      {
        name: 'daily',
        monitorArns: [arn],
        subscribers: [
          { kind: 'EMAIL', declined: false, topicArn: null },
          { kind: 'EMAIL', declined: true, topicArn: null },
        ],
      },
    ],
  });
  expect(JSON.stringify(said)).not.toContain('@');
});

it('knows the topics among those who are told', async () => {
  const topic = 'arn:aws:sns:us-east-1:111122223333:costs';
  const Subscribers = [...subscription.Subscribers, { Address: topic, Type: 'SNS' as const }];
  const aws = fakeAws({
    'ce:GetAnomalyMonitors': () => ({ AnomalyMonitors: [monitor] }),
    'ce:GetAnomalySubscriptions': () => ({ AnomalySubscriptions: [{ ...subscription, Subscribers }] }),
  });
  expect(await anomalyTopicArns(aws)).toEqual([topic]);
});

it('takes a monitor without a dimension for a custom one', async () => {
  const custom = { ...monitor, MonitorType: 'CUSTOM' as const, MonitorDimension: undefined };
  expect(await read({ 'ce:GetAnomalyMonitors': () => ({ AnomalyMonitors: [custom] }) })).toMatchObject({
    monitors: [{ monitorType: 'CUSTOM', dimension: null }],
  });
});

it.each([
  ['AnomalyMonitors', { 'ce:GetAnomalyMonitors': () => ({ AnomalyMonitors: undefined }) }],
  ['MonitorArn', { 'ce:GetAnomalyMonitors': () => ({ AnomalyMonitors: [{ ...monitor, MonitorArn: undefined }] }) }],
  ['AnomalySubscriptions', { 'ce:GetAnomalySubscriptions': () => ({ AnomalySubscriptions: undefined }) }],
  [
    'MonitorArnList',
    {
      'ce:GetAnomalySubscriptions': () => ({ AnomalySubscriptions: [{ ...subscription, MonitorArnList: undefined }] }),
    },
  ],
])('does not guess %s', async (field, answers: Answers) => {
  await expect(read(answers)).rejects.toThrow(`AWS's answer lacks ${field}`);
});
