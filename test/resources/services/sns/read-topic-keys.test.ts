import { expect, it } from 'vitest';
import { ReadFailure } from '../../../../src/model/index.ts';
import { topicKeys } from '../../../../src/resources/services/sns/read-topic-keys.ts';
import { type Answers, awsError, fakeAws } from '../../../support/fake-aws.ts';

const ours = 'arn:aws:sns:us-east-1:111122223333:billing';
const theirs = 'arn:aws:sns:sa-east-1:444455556666:theirs';
const denied = { kind: 'denied', operation: 'kms:GetKeyPolicy', action: 'kms:GetKeyPolicy' } as const;
const asked: string[] = [];

const ask = (keyId: string, change: Answers = {}, topic = ours) => {
  asked.length = 0;
  return topicKeys(
    [topic],
    fakeAws({
      'sns:GetTopicAttributes': () => ({
        Attributes: { SubscriptionsConfirmed: '1', SubscriptionsPending: '0', Policy: '{}', KmsMasterKeyId: keyId },
      }),
      'kms:DescribeKey': ({ KeyId }, region) => {
        asked.push(`${region} ${KeyId}`);
        return {
          KeyMetadata: {
            KeyId: '0a',
            Arn: `arn:aws:kms:${region}:1:key/0a`,
            KeyManager: 'CUSTOMER',
            KeyState: 'Enabled',
          },
        };
      },
      'kms:GetKeyPolicy': ({ KeyId, PolicyName }) => {
        asked.push(`${PolicyName} ${KeyId}`);
        return { Policy: '{"Statement":[]}' };
      },
      ...change,
    }),
  );
};

it.each([
  ['alias/alerts', 'arn:aws:kms:us-east-1:111122223333:alias/alerts'],
  ['0a', 'arn:aws:kms:us-east-1:111122223333:key/0a'],
  ['arn:aws:kms:us-east-1:111122223333:key/0a', 'arn:aws:kms:us-east-1:111122223333:key/0a'],
])('reads the policy of a key named %s, by its ARN', async (keyId, arn) => {
  expect(await ask(keyId)).toEqual([
    {
      topicArn: ours,
      read: {
        known: true,
        value: {
          kind: 'customer',
          id: keyId,
          arn: 'arn:aws:kms:us-east-1:1:key/0a',
          state: 'Enabled',
          policy: '{"Statement":[]}',
        },
      },
    },
  ]);
  expect(asked).toEqual([`us-east-1 ${arn}`, 'default arn:aws:kms:us-east-1:1:key/0a']);
});

it("takes a name for one of the topic's account, in its region", async () => {
  await ask('alias/theirs', {}, theirs);
  expect(asked[0]).toBe('sa-east-1 arn:aws:kms:sa-east-1:444455556666:alias/theirs');
});

it('asks nothing of the key that AWS keeps for SNS, and knows it under its id too', async () => {
  expect(await ask('alias/aws/sns')).toMatchObject([{ read: { value: { kind: 'aws-managed' } } }]);
  expect(asked).toEqual([]);
  const managed = { 'kms:DescribeKey': () => ({ KeyMetadata: { KeyId: '0a', KeyManager: 'AWS' as const } }) };
  expect(await ask('0a', managed)).toMatchObject([{ read: { value: { kind: 'aws-managed' } } }]);
});

it('knows a topic without a key, and a key that is gone', async () => {
  expect(await ask('')).toEqual([{ topicArn: ours, read: { known: true, value: null } }]);
  expect(await ask('0a', { 'kms:DescribeKey': () => awsError('NotFoundException') })).toMatchObject([
    { read: { value: { kind: 'gone', id: '0a' } } },
  ]);
});

it('is unread where the policy of the key may not be read', async () => {
  await expect(ask('0a', { 'kms:GetKeyPolicy': () => new ReadFailure(denied) })).rejects.toMatchObject({
    reason: denied,
  });
});
