import type { Aws } from '../../../aws/index.ts';
import { parseArn } from '../../../model/index.ts';
import { given, MalformedAnswer, noneIfEmpty } from '../../reading/aws-fields.ts';
import { ofEachTopic } from './of-each-topic.ts';
import type { OfTopic, Topic } from './topic.ts';

// The query protocol says NotFound where the SDK says NotFoundException.
export const noSuchTopic = ['NotFound', 'NotFoundException'];

/** AWS in the region of a topic. */
export const atTopic = <Op extends Parameters<Aws['call']>[0]>(aws: Aws<Op>, topicArn: string): Aws<Op> =>
  aws.in(given(parseArn(topicArn), 'the region of a topic').region);

/**
 * What the SNS topics among these ARNs say of themselves, each asked in its own region; null for one that does not exist.
 * https://docs.aws.amazon.com/sns/latest/api/API_GetTopicAttributes.html
 */
export const topicsAmong = (
  arns: readonly string[],
  aws: Aws<'sns:GetTopicAttributes'>,
): Promise<readonly OfTopic<Topic>[]> =>
  ofEachTopic(
    arns,
    (arn) => topicOf(arn, aws),
    ({ confirmed }) => confirmed > 0,
  );

/** What one topic says of itself, or null where it does not exist. */
export const topicOf = async (topicArn: string, aws: Aws<'sns:GetTopicAttributes'>): Promise<Topic | null> => {
  const answer = await atTopic(aws, topicArn).find('sns:GetTopicAttributes', { TopicArn: topicArn }, noSuchTopic);
  if (answer === null) return null;
  const attributes = given(answer.Attributes, 'Attributes');
  return {
    confirmed: counted(attributes.SubscriptionsConfirmed, 'SubscriptionsConfirmed'),
    pending: counted(attributes.SubscriptionsPending, 'SubscriptionsPending'),
    policy: given(attributes.Policy, 'Policy'),
    keyId: noneIfEmpty(attributes.KmsMasterKeyId),
  };
};

const counted = (text: string | undefined, field: string): number => {
  const count = given(text, field);
  if (!/^\d+$/.test(count)) throw new MalformedAnswer(`AWS's answer has no number in ${field}`);
  return Number(count);
};
