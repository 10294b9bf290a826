import { costAnomalyUnheard } from '../../../src/rules/billing/cost-anomaly-unheard.ts';
import { account } from '../../support/build/account.ts';
import { anomalies } from '../../support/build/free-tier.ts';
import { testRule } from '../../support/rule-tester.ts';

const arn = 'arn:aws:ce::111122223333:anomalymonitor/0a';
const monitor = (change: object = {}) => [
  { arn, name: 'services', monitorType: 'DIMENSIONAL', dimension: 'SERVICE', ...change },
];
const told = (...subscribers: readonly { kind: string; declined: boolean; topicArn?: string }[]) => [
  { name: 'daily', monitorArns: [arn], subscribers: subscribers.map((one) => ({ topicArn: null, ...one })) },
];
const given = (change: Parameters<typeof anomalies>[0]) => account({}, { anomalyDetection: anomalies(change) });

testRule(costAnomalyUnheard, {
  pass: [
    {
      name: 'all services, and somebody is told',
      subject: account(),
      message: 'heard',
      args: { monitors: ['services'] },
    },
    {
      name: 'one of two has declined',
      subject: given({ subscriptions: told({ kind: 'EMAIL', declined: true }, { kind: 'SNS', declined: false }) }),
      message: 'heard',
    },
    {
      name: 'by linked account',
      subject: given({ monitors: monitor({ dimension: 'LINKED_ACCOUNT' }) }),
      message: 'heard',
    },
  ],
  fail: [
    { name: 'no monitor', subject: given({ monitors: [] }), message: 'none' },
    { name: 'no subscription', subject: given({ subscriptions: [] }), message: 'unheard' },
    { name: 'no subscriber', subject: given({ subscriptions: told() }), message: 'unheard' },
    {
      name: 'the only one has declined',
      subject: given({ subscriptions: told({ kind: 'EMAIL', declined: true }) }),
      message: 'unheard',
      evidence: { monitors: [{ name: 'services', heard: false }] },
    },
    {
      name: 'subscribed to another monitor',
      subject: given({ monitors: monitor({ arn: `${arn}b` }) }),
      message: 'unheard',
    },
    {
      name: 'a monitor of one account alone',
      subject: given({ monitors: monitor({ monitorType: 'CUSTOM', dimension: null }) }),
      message: 'partial',
    },
    { name: 'a monitor of a tag', subject: given({ monitors: monitor({ dimension: 'TAG' }) }), message: 'partial' },
  ],
});
