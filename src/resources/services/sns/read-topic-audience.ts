import type { Aws, OutputOf } from '../../../aws/index.ts';
import { known, ReadFailure, unread } from '../../../model/index.ts';
import { given, noneIfEmpty } from '../../reading/aws-fields.ts';
import { ofEachTopic } from './of-each-topic.ts';
import { atTopic, noSuchTopic } from './read-topics.ts';
import type { OfTopic, SubscriptionFilter, TopicAudience, TopicSubscriber } from './topic.ts';

/** The operations that it takes to read who listens on a topic. */
export const topicAudienceReads = ['sns:ListSubscriptionsByTopic', 'sns:GetSubscriptionAttributes'] as const;

type Reader = Aws<(typeof topicAudienceReads)[number]>;
type Subscription = NonNullable<OutputOf<'sns:ListSubscriptionsByTopic'>['Subscriptions']>[number];

// Of a hundred, one is a person, or it is no topic for people.
const most = 100;

/**
 * The confirmed subscribers of the SNS topics among these ARNs; null for a topic that does not exist. Each costs a call.
 * https://docs.aws.amazon.com/sns/latest/api/API_GetSubscriptionAttributes.html
 */
export const topicAudiences = (arns: readonly string[], aws: Reader): Promise<readonly OfTopic<TopicAudience>[]> =>
  ofEachTopic(
    arns,
    (arn) => audienceOf(arn, aws),
    ({ subscribers }) => subscribers.length > 0,
  );

const audienceOf = async (topicArn: string, everywhere: Reader): Promise<TopicAudience | null> => {
  const aws = atTopic(everywhere, topicArn);
  const input = { TopicArn: topicArn };
  if ((await aws.find('sns:ListSubscriptionsByTopic', input, noSuchTopic)) === null) return null;
  const confirmed: Subscription[] = [];
  for await (const { Subscriptions } of aws.pages('sns:ListSubscriptionsByTopic', input)) {
    confirmed.push(...given(Subscriptions, 'Subscriptions').filter(isConfirmed));
    if (confirmed.length > most) break;
  }
  const asked = await Promise.all(confirmed.slice(0, most).map((one) => subscriberOf(one, aws)));
  const failed = asked.find((one) => one?.failure);
  if (failed?.failure && !asked.some((one) => one?.subscriber.filter.known)) throw failed.failure;
  return {
    subscribers: asked.flatMap((one) => (one === null ? [] : [one.subscriber])),
    more: confirmed.length > most,
  };
};

// In the place of an ARN stands "PendingConfirmation" or "Deleted".
const isConfirmed = ({ SubscriptionArn }: Subscription): boolean =>
  given(SubscriptionArn, 'SubscriptionArn').startsWith('arn:');

interface Asked {
  readonly subscriber: TopicSubscriber;
  readonly failure: ReadFailure | null;
}

// null for a subscription that ended after it was listed.
const subscriberOf = async (
  { SubscriptionArn, Protocol, Endpoint }: Subscription,
  aws: Reader,
): Promise<Asked | null> => {
  const protocol = given(Protocol, 'Protocol');
  const host = protocol.startsWith('http') ? new URL(given(Endpoint, 'Endpoint')).host : null;
  try {
    const answer = await aws.find('sns:GetSubscriptionAttributes', { SubscriptionArn }, noSuchTopic);
    if (answer === null) return null;
    const filter = known(filterIn(given(answer.Attributes, 'Attributes')));
    return { subscriber: { protocol, host, filter }, failure: null };
  } catch (thrown) {
    if (!(thrown instanceof ReadFailure)) throw thrown;
    return { subscriber: { protocol, host, filter: unread(thrown.reason) }, failure: thrown };
  }
};

const filterIn = ({ FilterPolicy, FilterPolicyScope }: { readonly [name: string]: string }) => {
  const policy = noneIfEmpty(FilterPolicy);
  // Attributes are what a policy is about unless it says otherwise.
  const filter: SubscriptionFilter | null =
    policy === null ? null : { policy, scope: noneIfEmpty(FilterPolicyScope) ?? 'MessageAttributes' };
  return filter;
};
