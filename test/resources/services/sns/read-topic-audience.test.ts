import { expect, it } from 'vitest';
import { ReadFailure } from '../../../../src/model/index.ts';
import { topicAudiences } from '../../../../src/resources/services/sns/read-topic-audience.ts';
import { type Answers, awsError, fakeAws } from '../../../support/fake-aws.ts';

const topic = 'arn:aws:sns:us-east-1:111122223333:billing';
const denied = {
  kind: 'denied',
  operation: 'sns:GetSubscriptionAttributes',
  action: 'sns:GetSubscriptionAttributes',
} as const;
const subscription = (id: string, change: object = {}) => ({
  SubscriptionArn: `${topic}:${id}`,
  Protocol: 'email',
  Endpoint: 'somebody@example.com',
  ...change,
});
const ask = (subscriptions: readonly object[] | Error, attributes: Answers['sns:GetSubscriptionAttributes']) =>
  topicAudiences(
    [topic],
    fakeAws({
      'sns:ListSubscriptionsByTopic': () =>
        subscriptions instanceof Error ? subscriptions : { Subscriptions: [...subscriptions] },
      ...(attributes === undefined ? {} : { 'sns:GetSubscriptionAttributes': attributes }),
    }),
  );
const plain = () => ({ Attributes: { PendingConfirmation: 'false' } });

it('keeps who has confirmed, without an address', async () => {
  const found = await ask(
    [
      subscription('a'),
      subscription('b', { SubscriptionArn: 'PendingConfirmation' }),
      subscription('c', { SubscriptionArn: 'Deleted' }),
      subscription('d', { Protocol: 'https', Endpoint: 'https://hooks.example.com/token-that-is-a-secret' }),
    ],
    plain,
  );
  expect(found).toEqual([
    {
      topicArn: topic,
      read: {
        known: true,
        value: {
          subscribers: [
            { protocol: 'email', host: null, filter: { known: true, value: null } },
            { protocol: 'https', host: 'hooks.example.com', filter: { known: true, value: null } },
          ],
          more: false,
        },
      },
    },
  ]);
  expect(JSON.stringify(found)).not.toMatch(/somebody|secret/);
});

it.each([
  [{ FilterPolicy: '{"a":["b"]}' }, { policy: '{"a":["b"]}', scope: 'MessageAttributes' }],
  [
    { FilterPolicy: '{"a":["b"]}', FilterPolicyScope: 'MessageBody' },
    { policy: '{"a":["b"]}', scope: 'MessageBody' },
  ],
  [{ FilterPolicy: '' }, null],
])('keeps a filter with what it is about: %o', async (Attributes, value) => {
  const found = await ask([subscription('a')], () => ({ Attributes: Attributes as { [name: string]: string } }));
  expect(found).toMatchObject([{ read: { value: { subscribers: [{ filter: { value } }] } } }]);
});

it('leaves out a subscription that ended meanwhile, and knows a topic that is gone', async () => {
  expect(await ask([subscription('a')], () => awsError('NotFoundException'))).toMatchObject([
    { read: { value: { subscribers: [] } } },
  ]);
  expect(await ask(awsError('NotFound'), plain)).toEqual([{ topicArn: topic, read: { known: true, value: null } }]);
});

it('asks about a hundred subscribers and says that there are more', async () => {
  const many = Array.from({ length: 140 }, (_, index) => subscription(`${index}`));
  const [found] = await ask(many, plain);
  const value = found?.read.known ? found.read.value : null;
  expect(value?.subscribers).toHaveLength(100);
  expect(value?.more).toBe(true);
});

it('keeps one that may not be read beside one that was, and is unread where none was', async () => {
  const some = ({ SubscriptionArn }: { SubscriptionArn?: string | undefined }) =>
    SubscriptionArn?.endsWith('a') ? new ReadFailure(denied) : plain();
  expect(await ask([subscription('a'), subscription('b')], some)).toMatchObject([
    { read: { value: { subscribers: [{ filter: { known: false, cause: denied } }, { filter: { known: true } }] } } },
  ]);
  await expect(ask([subscription('a')], some)).rejects.toMatchObject({ reason: denied });
});
