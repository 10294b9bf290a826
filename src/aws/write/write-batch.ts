import { BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../read/clock.ts';

/** Items that one BatchWriteItem takes at most: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
export const batchSize = 25;

const mostTries = 8;

/** Writes one batch, and again what DynamoDB leaves unprocessed, after a pause. Throws what it answers, and when it never takes all. */
export const writeBatch = async (
  client: DynamoDBClient,
  table: string,
  batch: readonly WriteRequest[],
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<void> => {
  let left = [...batch];
  for (let tries = 1; left.length > 0; tries += 1) {
    if (tries > mostTries) throw unprocessed(left.length);
    if (tries > 1) await clock.sleep(backOff(tries, clock), signal);
    const command = new BatchWriteItemCommand({ RequestItems: { [table]: left } });
    const { UnprocessedItems } = await client.send(command, { abortSignal: signal });
    // By name or ARN, as DynamoDB likes; absent or empty where all were taken.
    left = UnprocessedItems === undefined ? [] : Object.values(UnprocessedItems).flat();
  }
};

// What DynamoDB leaves unprocessed it was too busy for.
const unprocessed = (count: number): Error =>
  Object.assign(new Error(`${count} items were left unprocessed`), { name: 'ProvisionedThroughputExceededException' });

const backOff = (tries: number, clock: Clock): number => clock.random() * Math.min(2_000, 50 * 2 ** tries);
