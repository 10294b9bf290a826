import { known, unread } from '../../../src/model/index.ts';
import { billingAlarmIneffective } from '../../../src/rules/billing/billing-alarm-ineffective.ts';
import { account } from '../../support/build/account.ts';
import { bill, billingAlarm, way } from '../../support/build/billing-alarm.ts';
import { charges } from '../../support/build/charges.ts';
import {
  byEmail,
  customerKey,
  defaultPolicy,
  keyPolicy,
  listenersOn,
  publishPolicy,
  told,
  toldTopic,
  topicArn,
  topicDenied,
  topicGone,
} from '../../support/build/told-topics.ts';
import { testRule } from '../../support/rule-tester.ts';

const otherTopic = 'arn:aws:sns:us-east-1:444455556666:theirs';
const lambda = 'arn:aws:lambda:us-east-1:111122223333:function:to-chat';
const silent = way({ alarmActions: [] });
const composite = way({ alarm: 'any-bill' });

const yuan = bill({ dimensions: { Currency: 'CNY' } });
const billed = (currency: string, ...days: readonly (readonly [string, number])[]) =>
  account({}, { estimatedCharges: { currency, charges: charges(days) } });
const filtered = (policy: object, scope = 'MessageAttributes') => ({
  ...byEmail,
  filter: known({ policy: JSON.stringify(policy), scope }),
});
const filterDenied = {
  ...byEmail,
  filter: unread({
    kind: 'denied',
    operation: 'sns:GetSubscriptionAttributes',
    action: 'sns:GetSubscriptionAttributes',
  }),
};
const encrypted = (policy: string, state?: string) => told(toldTopic({ key: customerKey(policy, state) }));
const ourKey = 'cloudwatch.amazonaws.com';

testRule(billingAlarmIneffective, {
  pass: [
    {
      name: 'to a topic with the policy that SNS made it with',
      subject: billingAlarm({}, told(toldTopic({ topic: { policy: defaultPolicy } }))),
      message: 'heard',
    },
    {
      name: 'to a topic with a key that CloudWatch may use',
      subject: billingAlarm({}, encrypted(keyPolicy(ourKey))),
      message: 'heard',
    },
    {
      name: 'to a chat, by way of AWS Chatbot',
      subject: billingAlarm(
        {},
        told(
          toldTopic({
            subscribers: [{ protocol: 'https', host: 'global.sns-api.chatbot.amazonaws.com', filter: known(null) }],
          }),
        ),
      ),
      message: 'heard',
    },
    {
      name: 'a filter that takes what has no attribute',
      subject: billingAlarm(
        {},
        told(toldTopic({ subscribers: [filtered({ $or: [{ team: ['a'] }, { team: [{ exists: false }] }] })] })),
      ),
      message: 'heard',
    },
    {
      name: 'an empty filter',
      subject: billingAlarm({}, told(toldTopic({ subscribers: [filtered({}, 'MessageBody')] }))),
      message: 'heard',
    },
    {
      name: 'at 12,000 in an account that cost 9,000 last month',
      subject: billingAlarm({ threshold: 12_000 }),
      related: [billed('USD', ['2026-10-30', 9000], ['2026-11-01', 9100], ['2026-11-20', 4000])],
      message: 'heard',
    },
    {
      name: 'in yuan, in an account that costs as much',
      subject: billingAlarm({ metrics: [yuan], threshold: 2000 }),
      related: [billed('CNY', ['2026-10-30', 900])],
      message: 'heard',
      args: { amount: 'CNY 2000' },
    },
    { name: 'heard at 50 USD', subject: billingAlarm(), message: 'heard', args: { amount: 'US$ 50' } },
    { name: 'at the limit itself', subject: billingAlarm({ threshold: 100 }), message: 'heard' },
    {
      name: 'above a limit that the settings raise',
      subject: billingAlarm({ threshold: 5000 }),
      options: { maxThresholdUsd: 10_000 },
      message: 'heard',
    },
    {
      name: 'at or above',
      subject: billingAlarm({ comparison: 'GreaterThanOrEqualToThreshold' }),
      message: 'heard',
    },
    {
      name: 'in metric math',
      subject: billingAlarm({ metrics: [bill({ namespace: 'Custom', name: 'Rate' }), bill()] }),
      message: 'heard',
    },
    { name: 'ringing', subject: billingAlarm({ state: 'ALARM' }), message: 'heard' },
    { name: 'with a part of its data', subject: billingAlarm({ evaluationState: 'PARTIAL_DATA' }), message: 'heard' },
    {
      name: 'one topic denied, another heard',
      subject: billingAlarm(
        { ways: [way({ alarmActions: [otherTopic, topicArn] })] },
        told(topicDenied(otherTopic), listenersOn(1)),
      ),
      message: 'heard',
    },
    {
      name: 'one topic gone, another heard',
      subject: billingAlarm(
        { ways: [way({ alarmActions: [otherTopic, topicArn] })] },
        told(topicGone(otherTopic), listenersOn(2, 1)),
      ),
      message: 'heard',
    },
    {
      name: 'a function beside the topic',
      subject: billingAlarm({ ways: [way({ alarmActions: [lambda, topicArn] })] }),
      message: 'heard',
    },
    {
      name: 'through a composite alarm alone',
      subject: billingAlarm({ ways: [silent, composite] }),
      message: 'heard',
    },
    {
      name: 'its own actions off, those of a composite alarm on',
      subject: billingAlarm({ ways: [way({ actionsEnabled: false }), composite] }),
      message: 'heard',
    },
    {
      name: 'on another account, for which somebody put it there',
      subject: billingAlarm({ metrics: [bill({ dimensions: { Currency: 'USD', LinkedAccount: '444455556666' } })] }),
      message: 'heardLinked',
    },
  ],
  fail: [
    {
      name: 'to a topic that lets only EventBridge publish',
      subject: billingAlarm(
        {},
        told(toldTopic({ topic: { policy: publishPolicy({ Principal: { Service: 'events.amazonaws.com' } }) } })),
      ),
      message: 'topicPolicy',
      evidence: { broken: ['topicPolicy'], topics: [{ topic: topicArn, hearing: 'topicPolicy' }] },
    },
    {
      name: 'to a topic whose policy SNS made for another account',
      subject: billingAlarm(
        {},
        told(toldTopic({ topic: { policy: defaultPolicy.replace('111122223333', '444455556666') } })),
      ),
      message: 'topicPolicy',
    },
    {
      name: 'to a topic encrypted with the key of AWS for SNS, whatever else could be read',
      subject: billingAlarm(
        {},
        told(toldTopic({ key: { kind: 'aws-managed', id: 'alias/aws/sns' }, subscribers: [filterDenied] })),
      ),
      message: 'topicKey',
    },
    {
      name: 'to a topic encrypted with a key that admits nobody but the account',
      subject: billingAlarm({}, encrypted(keyPolicy('s3.amazonaws.com'))),
      message: 'topicKey',
    },
    {
      name: 'to a topic whose key CloudWatch may use to encrypt, and not to decrypt',
      subject: billingAlarm({}, encrypted(keyPolicy(ourKey, { Action: 'kms:GenerateDataKey*' }))),
      message: 'topicKey',
    },
    {
      name: 'to a topic whose key is disabled',
      subject: billingAlarm({}, encrypted(keyPolicy(ourKey), 'Disabled')),
      message: 'keyOff',
    },
    {
      name: 'to a topic whose key is gone',
      subject: billingAlarm({}, told(toldTopic({ key: { kind: 'gone', id: 'alias/alerts' } }))),
      message: 'keyOff',
    },
    {
      name: 'to a subscriber who asks for an attribute that no alarm sends',
      subject: billingAlarm({}, told(toldTopic({ subscribers: [filtered({ severity: ['high'] })] }))),
      message: 'filtered',
    },
    {
      name: 'at 12,000 in an account that costs 40 a month',
      subject: billingAlarm({ threshold: 12_000 }),
      related: [billed('USD', ['2026-10-30', 40])],
      message: 'tooHigh',
      args: { amount: 'US$ 12000', limit: 'US$ 120' },
    },
    {
      name: 'on another account, whose cost is not that of this one',
      subject: billingAlarm({
        threshold: 12_000,
        metrics: [bill({ dimensions: { Currency: 'USD', LinkedAccount: '444455556666' } })],
      }),
      related: [billed('USD', ['2026-10-30', 9000])],
      message: 'tooHigh',
    },
    {
      name: 'in a region without billing metrics',
      subject: billingAlarm({ region: 'eu-west-1' }),
      message: 'region',
      args: { region: 'eu-west-1', home: 'us-east-1' },
      commands: [],
      severity: 'high',
    },
    {
      name: 'in China, the wrong one of two regions',
      subject: billingAlarm({ region: 'eu-west-1', homeRegion: 'cn-northwest-1' }),
      message: 'region',
      args: { home: 'cn-northwest-1' },
    },
    {
      name: 'on a metric of another namespace',
      subject: billingAlarm({ metrics: [bill({ namespace: 'Custom' })] }),
      message: 'metric',
    },
    {
      name: 'on another billing metric',
      subject: billingAlarm({ metrics: [bill({ name: 'Charges' })] }),
      message: 'metric',
    },
    {
      name: 'on one service',
      subject: billingAlarm({ metrics: [bill({ dimensions: { Currency: 'USD', ServiceName: 'AmazonEC2' } })] }),
      message: 'service',
      severity: 'low',
    },
    {
      name: 'on one service, and nobody subscribed',
      subject: billingAlarm(
        { metrics: [bill({ dimensions: { Currency: 'USD', ServiceName: 'AmazonEC2' } })] },
        told(listenersOn(0)),
      ),
      message: 'service',
      severity: 'high',
    },
    {
      name: 'on one service, to a topic that may not be read',
      subject: billingAlarm(
        { metrics: [bill({ dimensions: { Currency: 'USD', ServiceName: 'AmazonEC2' } })] },
        told(topicDenied()),
      ),
      message: 'service',
      severity: 'high',
    },
    {
      name: 'without the currency',
      subject: billingAlarm({ metrics: [bill({ dimensions: {} })] }),
      message: 'dimensions',
    },
    {
      name: 'with a dimension that the metric does not have',
      subject: billingAlarm({ metrics: [bill({ dimensions: { Currency: 'USD', Region: 'sa-east-1' } })] }),
      message: 'dimensions',
      args: { metric: ['AWS/Billing EstimatedCharges(Currency=USD, Region=sa-east-1)'] },
    },
    {
      name: 'when the bill is below the threshold',
      subject: billingAlarm({ comparison: 'LessThanThreshold' }),
      message: 'comparison',
    },
    {
      name: 'outside a learned band',
      subject: billingAlarm({ comparison: 'GreaterThanUpperThreshold', threshold: null }),
      message: 'band',
    },
    { name: 'at zero', subject: billingAlarm({ threshold: 0 }), message: 'tooLow' },
    { name: 'just above the limit', subject: billingAlarm({ threshold: 100.01 }), message: 'tooHigh' },
    {
      name: 'without data for 25 hours',
      subject: billingAlarm({ state: 'INSUFFICIENT_DATA', stateSince: '2026-11-21T11:00:00.000Z' }),
      message: 'noData',
      args: { hours: 25 },
    },
    {
      name: 'misconfigured, as CloudWatch says',
      subject: billingAlarm({ evaluationState: 'EVALUATION_ERROR' }),
      message: 'evaluation',
    },
    {
      name: 'not evaluated at the moment',
      subject: billingAlarm({ evaluationState: 'EVALUATION_FAILURE' }),
      message: 'evaluation',
    },
    {
      name: 'with its actions off',
      subject: billingAlarm({ ways: [way({ actionsEnabled: false })] }),
      message: 'actionsOff',
      evidence: { broken: ['actionsOff'] },
      commands: ['aws cloudwatch enable-alarm-actions --alarm-names bill-over-50 --region us-east-1'],
    },
    {
      name: 'heard only through a composite alarm with its actions off',
      subject: billingAlarm({ ways: [silent, way({ alarm: 'any-bill', actionsEnabled: false })] }),
      message: 'actionsOff',
      commands: ['aws cloudwatch enable-alarm-actions --alarm-names any-bill --region us-east-1'],
    },
    {
      name: 'with its actions off and none to switch on',
      subject: billingAlarm({ ways: [way({ actionsEnabled: false, alarmActions: [] })] }, told()),
      message: 'actionsOff',
      evidence: { broken: ['actionsOff', 'noAction'] },
    },
    {
      name: 'with its actions off and nobody behind them',
      subject: billingAlarm({ ways: [way({ actionsEnabled: false })] }, told(listenersOn(0, 1))),
      message: 'actionsOff',
      evidence: { broken: ['actionsOff', 'unconfirmed'] },
    },
    {
      name: 'without an action for ALARM',
      subject: billingAlarm({ ways: [silent] }, told()),
      message: 'noAction',
    },
    {
      name: 'to a topic that is gone',
      subject: billingAlarm({}, told(topicGone())),
      message: 'topicGone',
      args: { topics: [topicArn] },
    },
    {
      name: 'to a topic where the only subscriber never confirmed',
      subject: billingAlarm({}, told(listenersOn(0, 1))),
      message: 'unconfirmed',
    },
    {
      name: 'to a topic without subscribers',
      subject: billingAlarm({}, told(listenersOn(0))),
      message: 'unsubscribed',
    },
    {
      name: 'broken all along the way: the first link is named, the others are in the evidence',
      subject: billingAlarm(
        {
          region: 'eu-west-1',
          threshold: 5000,
          state: 'INSUFFICIENT_DATA',
          ways: [way({ actionsEnabled: false })],
        },
        told(listenersOn(0)),
      ),
      message: 'region',
      evidence: { broken: ['region', 'tooHigh', 'noData', 'actionsOff', 'unsubscribed'] },
    },
    {
      name: 'broken, whoever listens',
      subject: billingAlarm({ threshold: 5000 }, told(topicDenied())),
      message: 'tooHigh',
    },
  ],
  notApplicable: [
    {
      name: 'in GovCloud, where there is no billing data',
      subject: billingAlarm({ arn: 'arn:aws-us-gov:cloudwatch:us-gov-west-1:111122223333:alarm:bill-over-50' }),
      message: 'govCloud',
    },
    {
      name: 'without data for a day, and somebody listens',
      subject: billingAlarm({ state: 'INSUFFICIENT_DATA', stateSince: '2026-11-21T12:00:00.000Z' }),
      message: 'settling',
      args: { hours: 24 },
    },
  ],
  unclear: [
    {
      name: 'in yuan, and nobody knows what the account costs',
      subject: billingAlarm({ metrics: [yuan], threshold: 50 }),
      message: 'otherCurrency',
      args: { amount: 'CNY 50' },
    },
    {
      name: 'in yuan, far more than the account costs',
      subject: billingAlarm({ metrics: [yuan], threshold: 50_000 }),
      related: [billed('CNY', ['2026-10-30', 900])],
      message: 'otherCurrency',
    },
    {
      name: 'to a topic whose policy asks for an organization',
      subject: billingAlarm(
        {},
        told(
          toldTopic({
            topic: { policy: publishPolicy({ Condition: { StringEquals: { 'aws:SourceOrgID': 'o-1' } } }) },
          }),
        ),
      ),
      message: 'unsurePolicy',
    },
    {
      name: 'to a topic whose policy is none',
      subject: billingAlarm({}, told(toldTopic({ topic: { policy: 'none' } }))),
      message: 'unsurePolicy',
    },
    {
      name: 'to a topic whose key was not read',
      subject: billingAlarm({}, told(toldTopic({ topic: { keyId: 'alias/alerts' } }))),
      message: 'unsureKey',
    },
    {
      name: 'to a topic whose key asks what nobody knows',
      subject: billingAlarm(
        {},
        encrypted(keyPolicy(ourKey, { Condition: { StringEquals: { 'kms:CallerAccount': '111122223333' } } })),
      ),
      message: 'unsureKey',
    },
    {
      name: 'to a subscriber whose filter may not be read',
      subject: billingAlarm({}, told(toldTopic({ subscribers: [filterDenied] }))),
      message: 'unreadAudience',
    },
    {
      name: 'to more subscribers than were asked for, of whom none is a person',
      subject: billingAlarm({}, told(toldTopic({ subscribers: [filtered({ a: ['b'] })], more: true }))),
      message: 'unreadAudience',
    },
    {
      name: 'to a subscriber who looks into the message',
      subject: billingAlarm(
        {},
        told(toldTopic({ subscribers: [filtered({ NewStateValue: ['ALARM'] }, 'MessageBody')] })),
      ),
      message: 'unsureFilter',
    },
    {
      name: 'to a filter that is no JSON',
      subject: billingAlarm(
        {},
        told(
          toldTopic({
            subscribers: [{ ...byEmail, filter: known({ policy: '{', scope: 'MessageAttributes' }) }],
          }),
        ),
      ),
      message: 'unsureFilter',
    },
    {
      name: 'to a queue alone',
      subject: billingAlarm({}, told(toldTopic({ subscribers: [{ ...byEmail, protocol: 'sqs' }] }))),
      message: 'machines',
    },
    {
      name: 'to some web server',
      subject: billingAlarm(
        {},
        told(toldTopic({ subscribers: [{ ...byEmail, protocol: 'https', host: 'example.com' }] })),
      ),
      message: 'machines',
    },
    {
      name: 'without data, since nobody knows when',
      subject: billingAlarm({ state: 'INSUFFICIENT_DATA', stateSince: null }),
      message: 'noDataSince',
    },
    {
      name: 'to a topic that may not be read',
      subject: billingAlarm({}, told(topicDenied())),
      message: 'unreadTopic',
    },
    {
      name: 'to a topic that may not be read and one without subscribers',
      subject: billingAlarm(
        { ways: [way({ alarmActions: [otherTopic, topicArn] })] },
        told(topicDenied(otherTopic), listenersOn(0)),
      ),
      message: 'unreadTopic',
    },
    {
      name: 'young, without data, to a topic that may not be read',
      subject: billingAlarm(
        { state: 'INSUFFICIENT_DATA', stateSince: '2026-11-22T09:00:00.000Z' },
        told(topicDenied()),
      ),
      message: 'unreadTopic',
    },
    {
      name: 'to a function alone',
      subject: billingAlarm({ ways: [way({ alarmActions: [lambda] })] }, told()),
      message: 'unseenAction',
    },
    {
      name: 'to a function and a topic without subscribers',
      subject: billingAlarm({ ways: [way({ alarmActions: [lambda, topicArn] })] }, told(listenersOn(0))),
      message: 'unseenAction',
    },
    {
      name: 'through a composite alarm that asks for more than this one',
      subject: billingAlarm({ ways: [silent, way({ alarm: 'bill-and-night', certain: false })] }),
      message: 'conditional',
    },
  ],
});
