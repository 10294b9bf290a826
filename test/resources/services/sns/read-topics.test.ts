import { expect, it } from 'vitest';
import { ReadFailure } from '../../../../src/model/index.ts';
import { topicsAmong } from '../../../../src/resources/services/sns/read-topics.ts';
import { awsError, fakeAws } from '../../../support/fake-aws.ts';

const ours = 'arn:aws:sns:us-east-1:111122223333:billing';
const theirs = 'arn:aws:sns:sa-east-1:444455556666:theirs';
const denied = { kind: 'denied', operation: 'sns:GetTopicAttributes', action: 'sns:GetTopicAttributes' } as const;
const policy = '{"Statement":[]}';
const counts = (SubscriptionsConfirmed: string, SubscriptionsPending = '0', more: object = {}) => ({
  Attributes: { SubscriptionsConfirmed, SubscriptionsPending, SubscriptionsDeleted: '3', Policy: policy, ...more },
});
type Answer = ReturnType<typeof counts> | Error | object;

const ask = (answers: { readonly [topic: string]: Answer }, arns: readonly string[] = Object.keys(answers)) =>
  topicsAmong(
    arns,
    fakeAws({ 'sns:GetTopicAttributes': ({ TopicArn }) => answers[String(TopicArn)] as Error }, 'eu-west-1'),
  );

it('counts confirmed and pending subscriptions', async () => {
  expect(await ask({ [ours]: counts('2', '1') })).toEqual([
    { topicArn: ours, read: { known: true, value: { confirmed: 2, pending: 1, policy, keyId: null } } },
  ]);
});

it.each([
  ['alias/aws/sns', 'alias/aws/sns'],
  ['', null],
])('keeps what encrypts a topic: "%s"', async (KmsMasterKeyId, keyId) => {
  expect(await ask({ [ours]: counts('1', '0', { KmsMasterKeyId }) })).toMatchObject([{ read: { value: { keyId } } }]);
});

it('asks each topic once, in its own region, and nothing else', async () => {
  const asked: string[] = [];
  const aws = fakeAws({
    'sns:GetTopicAttributes': ({ TopicArn }, region) => {
      asked.push(`${region} ${TopicArn}`);
      return counts('1');
    },
  });
  await topicsAmong([ours, theirs, ours, 'arn:aws:lambda:us-east-1:111122223333:function:f', 'nonsense'], aws);
  expect(asked).toEqual([`us-east-1 ${ours}`, `sa-east-1 ${theirs}`]);
});

it.each(['NotFound', 'NotFoundException'])('knows of a topic that is gone (%s)', async (code) => {
  expect(await ask({ [ours]: awsError(code) })).toEqual([{ topicArn: ours, read: { known: true, value: null } }]);
});

it('keeps a topic that may not be read beside one that is heard', async () => {
  expect(await ask({ [theirs]: new ReadFailure(denied), [ours]: counts('1') })).toEqual([
    { topicArn: theirs, read: { known: false, cause: denied } },
    { topicArn: ours, read: { known: true, value: { confirmed: 1, pending: 0, policy, keyId: null } } },
  ]);
});

it.each([
  ['alone', { [theirs]: new ReadFailure(denied) }],
  ['beside one without subscribers', { [ours]: counts('0', '1'), [theirs]: new ReadFailure(denied) }],
  ['beside one that is gone', { [ours]: awsError('NotFoundException'), [theirs]: new ReadFailure(denied) }],
])('is unread for the cause of a topic that may not be read: %s', async (_, answers) => {
  await expect(ask(answers)).rejects.toMatchObject({ reason: denied });
});

it.each([
  ['no attributes', {}],
  ['no count', { Attributes: { SubscriptionsPending: '0' } }],
  ['no number', counts('many')],
  ['no policy', counts('1', '0', { Policy: undefined })],
])('does not take a malformed answer for zero: %s', async (_, answer) => {
  await expect(ask({ [ours]: answer })).rejects.toThrow("AWS's answer");
});
