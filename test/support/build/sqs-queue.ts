import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

const counted = (metric: string, value: number, days = 30) =>
  steady(value, days, { namespace: 'AWS/SQS', metric, statistic: 'Sum', unit: 'Count' });

/** A queue through which orders go every day, of an application that polls it. */
export const sqsQueue = builderOf<'sqs-queue'>(
  {
    type: 'sqs-queue',
    id: 'orders',
    arn: 'arn:aws:sqs:eu-west-1:111122223333:orders',
    region: 'eu-west-1',
    name: 'orders',
    tags: { known: false, cause: { kind: 'not-collected', resource: 'sqs-queue.tagging', why: 'not-in-inventory' } },
    url: 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders',
    createdAt: '2025-06-01T00:00:00.000Z',
    messages: 0,
    deadLetterQueueArn: null,
    policy: null,
  },
  {
    sent: counted('NumberOfMessagesSent', 120),
    received: counted('NumberOfMessagesReceived', 120),
    waiting: steady(3, 30, {
      namespace: 'AWS/SQS',
      metric: 'ApproximateNumberOfMessagesVisible',
      statistic: 'Maximum',
      unit: 'Count',
    }),
    polled: counted('NumberOfEmptyReceives', 4000),
    deadLetterSources: [],
    eventSources: [],
    failedEventsOf: [],
    eventRules: [],
    schedules: [],
    subscriptions: [],
    tagging: {},
  },
);

/** What CloudWatch says of a queue that nobody uses: nothing. */
export const silent = (metric: string) => counted(metric, 0, 0);

/** The facets of a queue that nobody uses. */
export const unused = {
  sent: silent('NumberOfMessagesSent'),
  received: silent('NumberOfMessagesReceived'),
  waiting: silent('ApproximateNumberOfMessagesVisible'),
  polled: silent('NumberOfEmptyReceives'),
} as const;
