import type { Inventoried } from '../../src/model/index.ts';
import { sqsQueue, unused } from '../../test/support/build/sqs-queue.ts';
import { put } from './put.ts';

const queue = (id: string, region: string, change: object = {}, facets: object = {}): Inventoried =>
  put(
    sqsQueue,
    { id, name: id, region, url: `https://sqs.${region}.amazonaws.com/111122223333/${id}`, ...change },
    facets,
  );

/** Queues: one in use, the one that takes its failed messages, and one of a tutorial. */
export const messaging: readonly Inventoried[] = [
  queue('orders', 'eu-west-1', { deadLetterQueueArn: 'arn:aws:sqs:eu-west-1:111122223333:orders-failed' }),
  queue(
    'orders-failed',
    'eu-west-1',
    {},
    {
      ...unused,
      deadLetterSources: ['https://sqs.eu-west-1.amazonaws.com/111122223333/orders'],
    },
  ),
  queue('tutorial-queue', 'us-east-1', {}, unused),
];
