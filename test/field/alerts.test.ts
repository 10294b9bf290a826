import { describe, expect, it } from 'vitest';
import { known, type Rule, unread } from '../../src/model/index.ts';
import type { TopicSubscriber } from '../../src/resources/services/sns/topic.ts';
import { billingAlarmIneffective } from '../../src/rules/billing/billing-alarm-ineffective.ts';
import { budgetUnheard } from '../../src/rules/billing/budget-unheard.ts';
import { costAnomalyUnheard } from '../../src/rules/billing/cost-anomaly-unheard.ts';
import { account } from '../support/build/account.ts';
import { billingAlarm, way } from '../support/build/billing-alarm.ts';
import { budget, byMail, byTopic, notification } from '../support/build/budget.ts';
import { anomalies } from '../support/build/free-tier.ts';
import {
  byEmail,
  customerKey,
  defaultPolicy,
  keyPolicy,
  publishPolicy,
  type ToldTopic,
  told,
  toldTopic,
  topicArn,
} from '../support/build/told-topics.ts';
import { judge, type RuleCase } from '../support/rule-tester.ts';

const anomaliesTo = (topic: ToldTopic) => {
  const { topics, topicKeys, topicAudiences } = told(topic);
  const subscriptions = anomalies().subscriptions.map((one) => ({
    ...one,
    subscribers: [{ kind: 'SNS', declined: false, topicArn }],
  }));
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

/** What each of the three services that write of costs is said to reach through one topic. */
const said = (topic: ToldTopic) => ({
  alarm: outcomeOf(billingAlarmIneffective, billingAlarm({}, told(topic))),
  budget: outcomeOf(
    budgetUnheard,
    budget({}, { notifications: [notification({ subscribers: [byTopic] })], ...told(topic) }),
  ),
  anomalies: outcomeOf(costAnomalyUnheard, anomaliesTo(topic)),
});

const outcomeOf = (rule: Rule, subject: RuleCase['subject']) => {
  const { outcome, message, cause } = judge(rule, { name: '', subject, message: '' });
  const unclear = cause?.kind === 'unclear' ? cause.message : null;
  return `${outcome} ${message ?? unclear ?? JSON.stringify(cause)}`;
};

const withPolicy = (policy: string) => toldTopic({ topic: { policy } });
const serviceAlone = (Service: string) => withPolicy(publishPolicy({ Principal: { Service }, Condition: undefined }));
const withSubscriber = (change: Partial<TopicSubscriber>) => toldTopic({ subscribers: [{ ...byEmail, ...change }] });

const all = (outcome: string, anomaly: string) => ({ alarm: outcome, budget: outcome, anomalies: anomaly });
const heard = all('pass heard', 'pass heard');

describe('the policy of the topic', () => {
  it('lets only EventBridge publish (re:Post)', () => {
    expect(said(serviceAlone('events.amazonaws.com'))).toEqual(all('fail topicPolicy', 'fail unheard'));
  });

  it('is the one that the SNS console made: alarms get through, budgets do not', () => {
    expect(said(withPolicy(defaultPolicy))).toEqual({
      alarm: 'pass heard',
      budget: 'fail topicPolicy',
      anomalies: 'fail unheard',
    });
  });

  it('admits CloudWatch alone', () => {
    expect(said(serviceAlone('cloudwatch.amazonaws.com'))).toEqual({
      alarm: 'pass heard',
      budget: 'fail topicPolicy',
      anomalies: 'fail unheard',
    });
  });

  it('admits the users and roles of the account, of which no service is one', () => {
    const ofAccount = publishPolicy({ Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Condition: undefined });
    expect(said(withPolicy(ofAccount)).alarm).toBe('fail topicPolicy');
  });

  it('denies what is not of an organization, and so every service', () => {
    const policy = JSON.parse(publishPolicy()) as { Statement: object[] };
    policy.Statement.push({
      Effect: 'Deny',
      Principal: '*',
      Action: 'sns:*',
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
    });
    expect(said(withPolicy(JSON.stringify(policy)))).toEqual(all('fail topicPolicy', 'fail unheard'));
  });

  it('lets anybody publish over an encrypted connection', () => {
    const anybody = publishPolicy({ Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'true' } } });
    expect(said(withPolicy(anybody))).toEqual(heard);
  });

  it('names another alarm', () => {
    const arn = 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:disk-full';
    const other = publishPolicy({ Condition: { ArnEquals: { 'aws:SourceArn': arn } } });
    expect(said(withPolicy(other)).alarm).toBe('fail topicPolicy');
  });

  it('admits the composite alarm through which the bill is heard, and not the alarm itself', () => {
    const arn = 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:any-bill';
    const policy = publishPolicy({ Condition: { ArnLike: { 'aws:SourceArn': arn } } });
    const through = (...ways: Parameters<typeof way>[0][]) =>
      outcomeOf(billingAlarmIneffective, billingAlarm({ ways: ways.map(way) }, told(withPolicy(policy))));
    expect(through({ alarmActions: [] }, { alarm: 'any-bill' })).toBe('pass heard');
    expect(through({})).toBe('fail topicPolicy');
  });
});

describe('the key of the topic', () => {
  it('is the one that AWS keeps for SNS (a server that alerted nobody)', () => {
    const topic = toldTopic({ key: { kind: 'aws-managed', id: 'alias/aws/sns' } });
    expect(said(topic)).toEqual(all('fail topicKey', 'fail unheard'));
  });

  it('has the policy that KMS gives to a new key, which admits the account alone', () => {
    const own = keyPolicy('', { Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'kms:*' });
    expect(said(toldTopic({ key: customerKey(own) }))).toEqual(all('fail topicKey', 'fail unheard'));
  });

  it('admits CloudWatch alone', () => {
    const key = customerKey(keyPolicy('cloudwatch.amazonaws.com'));
    expect(said(toldTopic({ key }))).toEqual({
      alarm: 'pass heard',
      budget: 'fail topicKey',
      anomalies: 'fail unheard',
    });
  });

  it('could not be read', () => {
    const topic = toldTopic({ topic: { keyId: 'alias/alerts' } });
    expect(said(topic)).toEqual(all('unknown unsureKey', 'unknown unsure'));
  });
});

describe('the subscription', () => {
  it('waits for its confirmation', () => {
    const topic = toldTopic({ topic: { pending: 1 }, subscribers: [] });
    expect(said(topic)).toEqual(all('fail unconfirmed', 'fail unheard'));
  });

  it('takes critical messages alone, which no alarm and no budget is marked as', () => {
    const filter = known({ policy: '{"severity":["critical"]}', scope: 'MessageAttributes' });
    expect(said(withSubscriber({ filter }))).toEqual(all('fail filtered', 'fail unheard'));
  });

  it('looks into the message: a budget writes text, an alarm writes JSON', () => {
    const filter = known({ policy: '{"NewStateValue":["ALARM"]}', scope: 'MessageBody' });
    expect(said(withSubscriber({ filter }))).toEqual({
      alarm: 'unknown unsureFilter',
      budget: 'fail filtered',
      anomalies: 'unknown unsure',
    });
  });

  it('may not be read', () => {
    const action = 'sns:GetSubscriptionAttributes';
    const filter = unread({ kind: 'denied', operation: action, action });
    expect(said(withSubscriber({ filter })).alarm).toBe('unknown unreadAudience');
  });

  it.each([
    ['a queue that nobody empties', { protocol: 'sqs' }, 'unknown machines'],
    ['a function that may write to a chat', { protocol: 'lambda' }, 'unknown machines'],
    ['a phone', { protocol: 'sms' }, 'pass heard'],
    ['whoever is on call', { protocol: 'https', host: 'events.pagerduty.com' }, 'pass heard'],
  ])('belongs to %s', (_, change, outcome) => {
    expect(said(withSubscriber(change)).alarm).toBe(outcome);
  });
});

describe('a budget that stops instances', () => {
  const stop = {
    type: 'ACTUAL',
    action: 'RUN_SSM_DOCUMENTS',
    threshold: 100,
    thresholdType: 'PERCENTAGE',
    subscribers: [byMail],
  };

  it('tells the subscribers of its action, without any notification (terraform-provider-aws)', () => {
    expect(outcomeOf(budgetUnheard, budget({}, { notifications: [], actions: [stop] }))).toBe('pass mailed');
  });

  it('may do so where its actions cannot be read, and the missing permission is named', () => {
    const action = 'budgets:DescribeBudgetActionsForBudget';
    const one = budget({}, { notifications: [] });
    const actions = unread({ kind: 'denied', operation: action, action });
    const subject = { ...one, facets: { ...one.facets, actions } };
    expect(judge(budgetUnheard, { name: '', subject, message: '' })).toMatchObject({
      outcome: 'unknown',
      cause: { kind: 'denied', action },
      furtherCauses: [{ message: 'unreadActions' }],
    });
  });
});

it('says nothing good of an inventory that was taken before the policy was kept', () => {
  const subject = { ...billingAlarm(), facets: {} };
  expect(judge(billingAlarmIneffective, { name: '', subject, message: '' }).outcome).toBe('unknown');
});
