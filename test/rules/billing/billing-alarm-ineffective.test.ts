import { billingAlarmIneffective } from '../../../src/rules/billing/billing-alarm-ineffective.ts';
import { bill, billingAlarm, way } from '../../support/build/billing-alarm.ts';
import { listenersOn, told, topicArn, topicDenied, topicGone } from '../../support/build/told-topics.ts';
import { testRule } from '../../support/rule-tester.ts';

const otherTopic = 'arn:aws:sns:us-east-1:444455556666:theirs';
const lambda = 'arn:aws:lambda:us-east-1:111122223333:function:to-chat';
const silent = way({ alarmActions: [] });
const composite = way({ alarm: 'any-bill' });

testRule(billingAlarmIneffective, {
  pass: [
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
      name: 'without data for a day, and somebody listens',
      subject: billingAlarm({ state: 'INSUFFICIENT_DATA', stateSince: '2026-11-21T12:00:00.000Z' }),
      message: 'settling',
      args: { hours: 24 },
    },
  ],
  unclear: [
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
