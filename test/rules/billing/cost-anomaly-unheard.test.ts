import type { Inventoried } from '../../../src/model/index.ts';
import { costAnomalyUnheard } from '../../../src/rules/billing/cost-anomaly-unheard.ts';
import { account } from '../../support/build/account.ts';
import { anomalies } from '../../support/build/free-tier.ts';
import { defaultPolicy, told as toldBy, toldTopic, topicArn } from '../../support/build/told-topics.ts';
import { testRule } from '../../support/rule-tester.ts';

const arn = 'arn:aws:ce::111122223333:anomalymonitor/0a';
const monitor = (change: object = {}) => [
  { arn, name: 'services', monitorType: 'DIMENSIONAL', dimension: 'SERVICE', ...change },
];
const told = (...subscribers: readonly { kind: string; declined: boolean; topicArn?: string }[]) => [
  { name: 'daily', monitorArns: [arn], subscribers: subscribers.map((one) => ({ topicArn: null, ...one })) },
];
const given = (change: Parameters<typeof anomalies>[0]) => account({}, { anomalyDetection: anomalies(change) });

const byTopic = (change: Parameters<typeof toldTopic>[0] = {}) => {
  const { topics, topicKeys, topicAudiences } = toldBy(toldTopic(change));
  const subscriptions = told({ kind: 'SNS', declined: false, topicArn });
  return account(
    {},
    {
      anomalyDetection: anomalies({ subscriptions }),
      anomalyTopics: topics,
      anomalyTopicKeys: topicKeys,
      anomalyTopicAudiences: topicAudiences,
    },
  );
};
const member = account(
  {},
  {
    anomalyDetection: anomalies({ monitors: [] }),
    organization: { id: 'o-a1b2c3d4e5', managementAccount: '444455556666' },
  },
);
const unreadOrganization: Inventoried = {
  ...account(),
  facets: { anomalyDetection: { known: true, value: anomalies({ monitors: [] }) } },
};

testRule(costAnomalyUnheard, {
  pass: [
    { name: 'a topic with a confirmed subscriber', subject: byTopic(), message: 'heard' },
    {
      name: 'all services, and somebody is told',
      subject: account(),
      message: 'heard',
      args: { monitors: ['services'] },
    },
    {
      name: 'one of two has declined',
      subject: given({ subscriptions: told({ kind: 'EMAIL', declined: true }, { kind: 'EMAIL', declined: false }) }),
      message: 'heard',
    },
    {
      name: 'by linked account',
      subject: given({ monitors: monitor({ dimension: 'LINKED_ACCOUNT' }) }),
      message: 'heard',
    },
  ],
  fail: [
    {
      name: 'a topic with the policy that SNS made it with',
      subject: byTopic({ topic: { policy: defaultPolicy } }),
      message: 'unheard',
    },
    {
      name: 'a topic where nobody confirmed',
      subject: byTopic({ topic: { pending: 1 }, subscribers: [] }),
      message: 'unheard',
    },
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
  notApplicable: [
    {
      name: 'in GovCloud',
      subject: account({ arn: 'arn:aws-us-gov:iam::111122223333:root' }),
      message: 'govCloud',
    },
  ],
  unclear: [
    { name: 'a topic whose key was not read', subject: byTopic({ topic: { keyId: '0a' } }), message: 'unsure' },
    { name: 'no monitor in a member of an organization', subject: member, message: 'payer' },
    { name: 'no monitor, and nobody knows who pays', subject: unreadOrganization, message: 'unreadOrganization' },
  ],
});
