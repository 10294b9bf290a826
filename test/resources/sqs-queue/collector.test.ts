import { describe, expect, it } from 'vitest';
import { sqsQueue } from '../../../src/resources/sqs-queue/collector.ts';
import { sqsQueue as built } from '../../support/build/sqs-queue.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const url = 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders';
const arn = 'arn:aws:sqs:eu-west-1:111122223333:orders';

// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html
const attributes = {
  QueueArn: arn,
  ApproximateNumberOfMessages: '2',
  ApproximateNumberOfMessagesNotVisible: '1',
  ApproximateNumberOfMessagesDelayed: '3',
  CreatedTimestamp: '1748736000',
  LastModifiedTimestamp: '1748736000',
  VisibilityTimeout: '30',
};
const queues = (Attributes: object, QueueUrls: string[] | undefined = [url]): Answers => ({
  'sqs:ListQueues': () => ({ QueueUrls }),
  'sqs:GetQueueAttributes': () => ({ Attributes: Attributes as never }),
});

describe('the queues of a region', () => {
  it('are known by their attributes', async () => {
    expect(await listed(sqsQueue, queues(attributes))).toEqual([
      {
        type: 'sqs-queue',
        id: 'orders',
        arn,
        region: 'eu-west-1',
        name: 'orders',
        tags: expect.objectContaining({ known: false }),
        url,
        createdAt: '2025-06-01T00:00:00.000Z',
        messages: 6,
        deadLetterQueueArn: null,
        policy: null,
      },
    ]);
  });

  it('say where their failed messages go, and who may use them', async () => {
    const [queue] = await listed(
      sqsQueue,
      queues({
        ...attributes,
        Policy: '{"Statement":[]}',
        RedrivePolicy: `{"deadLetterTargetArn":"${arn}-dlq","maxReceiveCount":5}`,
      }),
    );
    expect(queue).toMatchObject({ deadLetterQueueArn: `${arn}-dlq`, policy: '{"Statement":[]}' });
  });

  it('are none where AWS leaves the list out', async () => {
    expect(await listed(sqsQueue, queues(attributes, []))).toEqual([]);
    expect(await listed(sqsQueue, { 'sqs:ListQueues': () => ({}) })).toEqual([]);
  });

  it('are without one that vanished meanwhile', async () => {
    const answers: Answers = {
      'sqs:ListQueues': () => ({ QueueUrls: [`${url}-gone`, url] }),
      'sqs:GetQueueAttributes': ({ QueueUrl }) =>
        QueueUrl === url ? { Attributes: attributes } : awsError('QueueDoesNotExist'),
    };
    expect(await listed(sqsQueue, answers)).toHaveLength(1);
  });

  it.each(['QueueArn', 'CreatedTimestamp', 'ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesDelayed'])(
    'are not guessed without %s',
    async (field) => {
      await expect(listed(sqsQueue, queues({ ...attributes, [field]: undefined }))).rejects.toThrow(`lacks ${field}`);
    },
  );

  it('are not guessed by a count that is none', async () => {
    await expect(listed(sqsQueue, queues({ ...attributes, ApproximateNumberOfMessages: 'many' }))).rejects.toThrow(
      'not a number',
    );
  });
});

describe('what uses a queue', () => {
  const of = (facet: string, answers: Answers) => facetRead(sqsQueue, answers, built(), facet);

  it('other queues, of which it takes the failed messages, on every page', async () => {
    const pages = [{ queueUrls: ['https://sqs/a'] }, { queueUrls: ['https://sqs/b'] }];
    const answers: Answers = { 'sqs:ListDeadLetterSourceQueues': () => pages };
    expect(await of('deadLetterSources', answers)).toEqual(['https://sqs/a', 'https://sqs/b']);
  });

  it('functions, rules of EventBridge', async () => {
    const mapping = { FunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:work' };
    const sources: Answers = { 'lambda:ListEventSourceMappings': () => ({ EventSourceMappings: [mapping] }) };
    expect(await of('eventSources', sources)).toEqual([mapping.FunctionArn]);
    expect(await of('eventRules', { 'events:ListRuleNamesByTarget': () => ({ RuleNames: ['nightly'] }) })).toEqual([
      'nightly',
    ]);
  });

  it('functions whose mappings send it what they failed to handle', async () => {
    const mapping = (name: string, Destination?: string) => ({
      FunctionArn: `arn:aws:lambda:eu-west-1:111122223333:function:${name}`,
      DestinationConfig: { OnFailure: { Destination } },
    });
    const answers: Answers = {
      'lambda:ListEventSourceMappings': () => ({ EventSourceMappings: [mapping('work', arn), mapping('other')] }),
    };
    expect(await of('failedEventsOf', answers)).toEqual([mapping('work').FunctionArn]);
  });

  it('schedules and subscriptions, those of other queues apart', async () => {
    const schedules = [
      { Arn: 'arn:aws:scheduler:eu-west-1:111122223333:schedule/default/hourly', Target: { Arn: arn } },
      { Arn: 'arn:aws:scheduler:eu-west-1:111122223333:schedule/default/other', Target: { Arn: `${arn}-2` } },
    ];
    const subscriptions = [
      { SubscriptionArn: 'arn:aws:sns:eu-west-1:111122223333:news:1', Endpoint: arn },
      { SubscriptionArn: 'arn:aws:sns:eu-west-1:111122223333:news:2', Endpoint: 'someone@example.com' },
    ];
    expect(await of('schedules', { 'scheduler:ListSchedules': () => ({ Schedules: schedules }) })).toEqual([
      schedules[0]?.Arn,
    ]);
    expect(await of('subscriptions', { 'sns:ListSubscriptions': () => ({ Subscriptions: subscriptions }) })).toEqual([
      subscriptions[0]?.SubscriptionArn,
    ]);
  });

  it('is not guessed where AWS broke its word', async () => {
    await expect(of('eventSources', { 'lambda:ListEventSourceMappings': () => ({}) })).rejects.toThrow(
      'lacks EventSourceMappings',
    );
    await expect(of('subscriptions', { 'sns:ListSubscriptions': () => ({}) })).rejects.toThrow('lacks Subscriptions');
  });

  it('tags may be left out where there are none', async () => {
    expect(await of('tagging', { 'sqs:ListQueueTags': () => ({}) })).toEqual({});
    expect(await of('tagging', { 'sqs:ListQueueTags': () => ({ Tags: { team: 'shop' } }) })).toEqual({ team: 'shop' });
  });
});
