import type { Aws } from '../../../aws/index.ts';
import { arnOf, parseArn } from '../../../model/index.ts';
import { given } from '../../reading/aws-fields.ts';
import { ofEachTopic } from './of-each-topic.ts';
import { atTopic, topicOf } from './read-topics.ts';
import type { OfTopic, TopicKey } from './topic.ts';

/** The operations that it takes to read what encrypts a topic. */
export const topicKeyReads = ['sns:GetTopicAttributes', 'kms:DescribeKey', 'kms:GetKeyPolicy'] as const;

type Reader = Aws<(typeof topicKeyReads)[number]>;

/**
 * The keys that encrypt the SNS topics among these ARNs; null for a topic that has none, or does not exist.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html
 */
export const topicKeys = (arns: readonly string[], aws: Reader): Promise<readonly OfTopic<TopicKey>[]> =>
  ofEachTopic(
    arns,
    (arn) => keyOf(arn, aws),
    () => true,
  );

const keyOf = async (topicArn: string, aws: Reader): Promise<TopicKey | null> => {
  const topic = await topicOf(topicArn, aws);
  if (topic === null || topic.keyId === null) return null;
  const id = topic.keyId;
  if (id.endsWith('alias/aws/sns')) return { kind: 'aws-managed', id };
  const here = atTopic(aws, topicArn);
  const described = await here.find('kms:DescribeKey', { KeyId: keyArn(id, topicArn) }, ['NotFoundException']);
  if (described === null) return { kind: 'gone', id };
  const { Arn, KeyManager, KeyState } = given(described.KeyMetadata, 'KeyMetadata');
  if (given(KeyManager, 'KeyManager') === 'AWS') return { kind: 'aws-managed', id };
  const arn = given(Arn, 'Arn');
  // Its policy is asked for by ARN or id; an alias is not taken.
  const { Policy } = await here.call('kms:GetKeyPolicy', { KeyId: arn, PolicyName: 'default' });
  return { kind: 'customer', id, arn, state: given(KeyState, 'KeyState'), policy: given(Policy, 'Policy') };
};

// An id or an alias is one of the topic's own account, which need not be the caller's.
const keyArn = (id: string, topicArn: string): string => {
  if (id.startsWith('arn:')) return id;
  const { partition, region, account } = given(parseArn(topicArn), 'the account of a topic');
  return arnOf({ partition, service: 'kms', region, account, resource: id.startsWith('alias/') ? id : `key/${id}` });
};
