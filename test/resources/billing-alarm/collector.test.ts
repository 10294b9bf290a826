import { expect, it } from 'vitest';
import { billingAlarm } from '../../../src/resources/billing-alarm/collector.ts';
import { facetRead, listed, place } from '../../support/fake-aws.ts';

const topic = 'arn:aws:sns:us-east-1:111122223333:billing';
const at = { ...place, region: 'us-east-1' };
const alarm = (change: object = {}) => ({
  AlarmName: 'bill',
  AlarmArn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:bill',
  ActionsEnabled: true,
  OKActions: [],
  AlarmActions: [topic],
  InsufficientDataActions: [],
  StateValue: 'OK' as const,
  StateUpdatedTimestamp: new Date('2026-11-20T00:00:00Z'),
  StateTransitionedTimestamp: new Date('2026-11-01T00:00:00Z'),
  MetricName: 'EstimatedCharges',
  Namespace: 'AWS/Billing',
  Dimensions: [{ Name: 'Currency', Value: 'USD' }],
  Threshold: 50,
  ComparisonOperator: 'GreaterThanThreshold' as const,
  ...change,
});
const page = (MetricAlarms: object[], CompositeAlarms: object[] = []) => ({ MetricAlarms, CompositeAlarms });
const list = (...pages: object[]) => listed(billingAlarm, { 'cloudwatch:DescribeAlarms': () => pages }, at);

it('keeps what AWS says of an alarm on the bill', async () => {
  expect(await list(page([alarm()]))).toEqual([
    expect.objectContaining({
      id: 'bill',
      arn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:bill',
      region: 'us-east-1',
      homeRegion: 'us-east-1',
      metrics: [
        { namespace: 'AWS/Billing', name: 'EstimatedCharges', dimensions: { Currency: 'USD' }, accountId: null },
      ],
      comparison: 'GreaterThanThreshold',
      threshold: 50,
      state: 'OK',
      stateSince: '2026-11-01T00:00:00.000Z',
      evaluationState: null,
      ways: [{ alarm: 'bill', certain: true, actionsEnabled: true, alarmActions: [topic] }],
    }),
  ]);
});

it('asks for composite alarms too', async () => {
  let asked: unknown;
  await listed(
    billingAlarm,
    {
      'cloudwatch:DescribeAlarms': (input) => {
        asked = input;
        return page([]);
      },
    },
    at,
  );
  expect(asked).toEqual({ AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] });
});

it('keeps only alarms on billing metrics, also misplaced ones and those in metric math', async () => {
  const math = {
    MetricName: undefined,
    Namespace: undefined,
    Dimensions: [],
    Metrics: [
      { Id: 'e1', Expression: 'm1 * 2', ReturnData: true },
      {
        Id: 'm1',
        AccountId: '444455556666',
        ReturnData: false,
        MetricStat: {
          Metric: {
            Namespace: 'AWS/Billing',
            MetricName: 'EstimatedCharges',
            Dimensions: [{ Name: 'Currency', Value: 'USD' }],
          },
          Period: 21_600,
          Stat: 'Maximum',
        },
      },
    ],
  };
  const items = await list(
    page([
      alarm({ AlarmName: 'math', ...math }),
      alarm({ AlarmName: 'misnamed', MetricName: 'Charges' }),
      alarm({ AlarmName: 'misplaced', Namespace: 'Custom', Dimensions: undefined }),
      alarm({ AlarmName: 'cpu', Namespace: 'AWS/EC2', MetricName: 'CPUUtilization' }),
    ]),
  );
  expect(items.map(({ id }) => id)).toEqual(['math', 'misnamed', 'misplaced']);
  expect(items[0]).toMatchObject({
    metrics: [{ name: 'EstimatedCharges', dimensions: { Currency: 'USD' }, accountId: '444455556666' }],
  });
  expect(items[2]).toMatchObject({ metrics: [{ namespace: 'Custom', dimensions: {} }] });
});

it('finds a composite alarm on a later page that tells what the alarm does not', async () => {
  const composite = {
    AlarmName: 'any',
    AlarmArn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:any',
    AlarmRule: 'ALARM("bill") OR ALARM("other")',
    ActionsEnabled: true,
    AlarmActions: [topic],
  };
  const [item] = await list(page([alarm({ AlarmActions: [] })]), { CompositeAlarms: [composite] });
  expect(item?.ways).toMatchObject([
    { alarm: 'bill', alarmActions: [] },
    { alarm: 'any', certain: true, alarmActions: [topic] },
  ]);
});

it('shows none where a later page is missing, since that page may hold the alarm that is heard', async () => {
  await expect(
    listed(
      billingAlarm,
      { 'cloudwatch:DescribeAlarms': () => [page([alarm({ AlarmActions: [] })]), new Error('page 2 failed')] as never },
      at,
    ),
  ).rejects.toThrow('page 2 failed');
});

it('leaves open since when a state holds and what threshold a band has', async () => {
  const [item] = await list(
    page([alarm({ StateTransitionedTimestamp: undefined, Threshold: undefined, EvaluationState: 'PARTIAL_DATA' })]),
  );
  expect(item).toMatchObject({ stateSince: null, threshold: null, evaluationState: 'PARTIAL_DATA' });
});

it.each([
  ['neither list', {}, 'MetricAlarms'],
  ['no state', page([alarm({ StateValue: undefined })]), 'StateValue'],
  ['no actions', page([alarm({ AlarmActions: undefined })]), 'AlarmActions'],
])('does not take a malformed answer for an answer: %s', async (_, answer, lacks) => {
  await expect(list(answer)).rejects.toThrow(`AWS's answer lacks ${lacks}`);
});

it('reads what is known of the topics of every way', async () => {
  const answers = {
    'cloudwatch:DescribeAlarms': () => page([alarm()]),
    'sns:GetTopicAttributes': () => ({
      Attributes: { SubscriptionsConfirmed: '1', SubscriptionsPending: '0', Policy: '{}' },
    }),
    'sns:ListSubscriptionsByTopic': () => ({ Subscriptions: [] }),
  };
  const [item] = await listed(billingAlarm, answers, at);
  if (item === undefined) throw new Error('no alarm');
  const read = (facet: string) => facetRead(billingAlarm, answers, item, facet, at);
  expect(await read('topics')).toEqual([
    { topicArn: topic, read: { known: true, value: { confirmed: 1, pending: 0, policy: '{}', keyId: null } } },
  ]);
  expect(await read('topicKeys')).toEqual([{ topicArn: topic, read: { known: true, value: null } }]);
  expect(await read('topicAudiences')).toEqual([
    { topicArn: topic, read: { known: true, value: { subscribers: [], more: false } } },
  ]);
});
