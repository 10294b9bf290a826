import type { Aws } from '../../../aws/index.ts';
import { known, parseArn, ReadFailure, unread } from '../../../model/index.ts';
import { given, MalformedAnswer } from '../../reading/aws-fields.ts';
import type { TopicListeners } from './topic-listeners.ts';

/**
 * Who listens on the SNS topics among these ARNs, each asked in its own region:
 * https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html
 * A topic that cannot be read stays unread beside one that somebody hears. Where none is heard it might be the one that
 * counts, so its failure is thrown and the whole list is unread for that cause.
 */
export const topicListeners = async (
  arns: readonly string[],
  aws: Aws<'sns:GetTopicAttributes'>,
): Promise<readonly TopicListeners[]> => {
  const topics = [...new Set(arns.filter((arn) => parseArn(arn)?.service === 'sns'))];
  const asked = await Promise.all(topics.map((topicArn) => listenersOf(topicArn, aws)));
  const failed = asked.find(({ failure }) => failure !== null);
  if (failed?.failure && !asked.some(({ listeners }) => isHeard(listeners))) throw failed.failure;
  return asked.map(({ listeners }) => listeners);
};

interface Asked {
  readonly listeners: TopicListeners;
  readonly failure: ReadFailure | null;
}

const listenersOf = async (topicArn: string, aws: Aws<'sns:GetTopicAttributes'>): Promise<Asked> => {
  try {
    return { listeners: { topicArn, subscriptions: known(await subscriptionsOf(topicArn, aws)) }, failure: null };
  } catch (thrown) {
    if (!(thrown instanceof ReadFailure)) throw thrown;
    return { listeners: { topicArn, subscriptions: unread(thrown.reason) }, failure: thrown };
  }
};

const subscriptionsOf = async (topicArn: string, aws: Aws<'sns:GetTopicAttributes'>) => {
  const region = given(parseArn(topicArn), 'the region of a topic').region;
  // The query protocol says NotFound where the SDK says NotFoundException.
  const absent = ['NotFound', 'NotFoundException'];
  const answer = await aws.in(region).find('sns:GetTopicAttributes', { TopicArn: topicArn }, absent);
  if (answer === null) return null;
  const attributes = given(answer.Attributes, 'Attributes');
  return {
    confirmed: counted(attributes.SubscriptionsConfirmed, 'SubscriptionsConfirmed'),
    pending: counted(attributes.SubscriptionsPending, 'SubscriptionsPending'),
  };
};

const counted = (text: string | undefined, field: string): number => {
  const count = given(text, field);
  if (!/^\d+$/.test(count)) throw new MalformedAnswer(`AWS's answer has no number in ${field}`);
  return Number(count);
};

const isHeard = ({ subscriptions }: TopicListeners): boolean =>
  subscriptions.known && subscriptions.value !== null && subscriptions.value.confirmed > 0;
