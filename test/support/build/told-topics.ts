import { known, unread } from '../../../src/model/index.ts';
import type {
  OfTopic,
  Topic,
  TopicAudience,
  TopicKey,
  TopicSubscriber,
} from '../../../src/resources/services/sns/topic.ts';

/** The topic that healthy alarms and budgets tell. */
export const topicArn = 'arn:aws:sns:us-east-1:111122223333:billing';

/** What is known of one topic, as three facets hold it. */
export interface ToldTopic {
  readonly topic: OfTopic<Topic>;
  readonly key: OfTopic<TopicKey>;
  readonly audience: OfTopic<TopicAudience>;
}

/** A policy of one statement, which lets some service publish. */
export const publishPolicy = (change: object = {}): string =>
  JSON.stringify({
    Version: '2008-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com', 'costalerts.amazonaws.com'] },
        Action: 'SNS:Publish',
        Resource: '*',
        Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
        ...change,
      },
    ],
  });

/** The policy with which SNS makes a topic. */
export const defaultPolicy = publishPolicy({
  Sid: '__default_statement_ID',
  Principal: { AWS: '*' },
  Action: ['SNS:GetTopicAttributes', 'SNS:Subscribe', 'SNS:Publish'],
  Condition: { StringEquals: { 'AWS:SourceOwner': '111122223333' } },
});

/** Somebody who gets mails. */
export const byEmail: TopicSubscriber = { protocol: 'email', host: null, filter: known(null) };

/** A key of the account whose policy is this. */
export const customerKey = (policy: string, state = 'Enabled'): TopicKey => ({
  kind: 'customer',
  id: 'alias/alerts',
  arn: 'arn:aws:kms:us-east-1:111122223333:key/0a',
  state,
  policy,
});

/** A policy of a key that lets a service use it. */
export const keyPolicy = (service: string, change: object = {}): string =>
  publishPolicy({
    Principal: { Service: service },
    Action: ['kms:GenerateDataKey*', 'kms:Decrypt'],
    Resource: '*',
    ...change,
  });

interface Change {
  readonly topic?: Partial<Topic>;
  readonly key?: TopicKey;
  readonly subscribers?: readonly TopicSubscriber[];
  readonly more?: boolean;
}

/** A topic that alarms, budgets and cost anomalies may publish to, without encryption, and one mail address that confirmed. */
export const toldTopic = (
  { topic, key, subscribers = [byEmail], more = false }: Change = {},
  arn = topicArn,
): ToldTopic => ({
  topic: {
    topicArn: arn,
    read: known({
      confirmed: subscribers.length,
      pending: 0,
      policy: publishPolicy(),
      keyId: key === undefined ? null : key.id,
      ...topic,
    }),
  },
  key: { topicArn: arn, read: known(key ?? null) },
  audience: { topicArn: arn, read: known({ subscribers, more }) },
});

/** The same with so many confirmed and pending subscriptions. */
export const listenersOn = (confirmed: number, pending = 0, arn = topicArn): ToldTopic =>
  toldTopic({ topic: { pending }, subscribers: Array.from({ length: confirmed }, () => byEmail) }, arn);

/** A topic that does not exist. */
export const topicGone = (arn = topicArn): ToldTopic => ({
  topic: { topicArn: arn, read: known(null) },
  key: { topicArn: arn, read: known(null) },
  audience: { topicArn: arn, read: known(null) },
});

const deniedTo = (action: `${string}:${string}`) => unread({ kind: 'denied', operation: action, action });

/** A topic of which nothing may be read. */
export const topicDenied = (arn = topicArn): ToldTopic => ({
  topic: { topicArn: arn, read: deniedTo('sns:GetTopicAttributes') },
  key: { topicArn: arn, read: deniedTo('sns:GetTopicAttributes') },
  audience: { topicArn: arn, read: deniedTo('sns:ListSubscriptionsByTopic') },
});

/** Topics as the facets of an alarm or a budget. */
export const told = (...topics: readonly ToldTopic[]) => ({
  topics: topics.map(({ topic }) => topic),
  topicKeys: topics.map(({ key }) => key),
  topicAudiences: topics.map(({ audience }) => audience),
});
