import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  QueryCommand,
  type QueryCommandOutput,
  UpdateItemCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { parseArn } from '../../model/index.ts';
import { abortable } from '../read/abortable.ts';
import { type Clock, systemClock } from '../read/clock.ts';
import { failureOf } from '../read/failure.ts';
import { type Attributes, fromDynamoDbJson, toDynamoDbJson } from './dynamodb-json.ts';
import { requestLimits } from './request-limits.ts';
import { writeBatch } from './write-batch.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export type Item = Key & Attributes;

/** Which items of a partition: those whose sort key begins so; the last `latest` of them, or all. */
export interface Range {
  readonly prefix: string;
  readonly latest?: number;
}

/** What becomes of one item, in DynamoDB's expressions: `#name` is an attribute, `:name` a value. */
export interface Change {
  readonly update: string;
  readonly when: string;
  readonly values: Attributes;
}

/** The item after a change, or the one that stood in its way. */
export type Changed =
  | { readonly done: true; readonly item: Attributes }
  | { readonly done: false; readonly item: Attributes | null };

/** What a role that keeps its history in a table must be allowed, on that table alone. */
export const historyPermissions = ['dynamodb:BatchWriteItem', 'dynamodb:Query', 'dynamodb:UpdateItem'] as const;

/** As much of a DynamoDB table as a history needs. Every call throws `AwsFailure`, also where its signal is aborted. */
export interface HistoryTable {
  /** Reads consistently, to the last page, in the order of the sort key. */
  readonly items: (pk: string, range: Range, signal?: AbortSignal) => Promise<readonly Attributes[]>;
  /** Writes and removes up to `batchSize` items, each named once. */
  readonly write: (put: readonly Item[], remove: readonly Key[], signal?: AbortSignal) => Promise<void>;
  readonly change: (key: Key, change: Change, signal?: AbortSignal) => Promise<Changed>;
  readonly close: () => void;
}

export interface TableOptions {
  readonly profile?: string | undefined;
  readonly clock?: Clock;
}

const attemptMs = 5_000;

/** A history's own table by name or ARN, in the ARN's region or else the client's. Nothing else in DynamoDB is written. */
export const historyTable = (table: string, { profile, clock = systemClock }: TableOptions = {}): HistoryTable => {
  const region = parseArn(table)?.region;
  const client = new DynamoDBClient({
    ...(region === undefined ? {} : { region }),
    ...(profile === undefined ? {} : { profile }),
    maxAttempts: 4,
    requestHandler: requestLimits(attemptMs),
  });

  const page = (
    pk: string,
    { prefix, latest }: Range,
    from: QueryCommandOutput['LastEvaluatedKey'],
    abortSignal: AbortSignal,
  ) =>
    client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: toDynamoDbJson({ ':pk': pk, ':prefix': prefix }),
        ConsistentRead: true,
        ...(latest === undefined ? {} : { ScanIndexForward: false, Limit: latest }),
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
      { abortSignal },
    );

  return {
    items: (pk, range, signal = unstopped) =>
      asked('dynamodb:Query', signal, async () => {
        const found: Attributes[] = [];
        let from: QueryCommandOutput['LastEvaluatedKey'];
        do {
          const { Items, LastEvaluatedKey } = await page(pk, range, from, signal);
          if (Items === undefined) throw new Error('A page without its items.');
          found.push(...Items.map(fromDynamoDbJson));
          from = LastEvaluatedKey;
        } while (from !== undefined && found.length < (range.latest ?? Number.POSITIVE_INFINITY));
        return range.latest === undefined ? found : found.slice(0, range.latest).toReversed();
      }),

    write: (put, remove, signal = unstopped) =>
      asked('dynamodb:BatchWriteItem', signal, async () => {
        const batch: readonly WriteRequest[] = [
          ...put.map((item) => ({ PutRequest: { Item: toDynamoDbJson(item) } })),
          ...remove.map(({ pk, sk }) => ({ DeleteRequest: { Key: toDynamoDbJson({ pk, sk }) } })),
        ];
        await writeBatch(client, table, batch, { clock, signal });
      }),

    change: ({ pk, sk }, { update, when, values }, signal = unstopped) =>
      asked('dynamodb:UpdateItem', signal, async () => {
        try {
          const { Attributes: item } = await client.send(
            new UpdateItemCommand({
              TableName: table,
              Key: toDynamoDbJson({ pk, sk }),
              UpdateExpression: update,
              ConditionExpression: when,
              ExpressionAttributeNames: namesIn(`${update} ${when}`),
              ExpressionAttributeValues: toDynamoDbJson(prefixed(values)),
              ReturnValues: 'ALL_NEW',
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            }),
            { abortSignal: signal },
          );
          if (item === undefined) throw new Error('A change without the item.');
          return { done: true, item: fromDynamoDbJson(item) };
        } catch (error) {
          if (!(error instanceof ConditionalCheckFailedException)) throw error;
          return { done: false, item: error.Item === undefined ? null : fromDynamoDbJson(error.Item) };
        }
      }),

    close: () => client.destroy(),
  };
};

const unstopped = new AbortController().signal;

const asked = async <T>(operation: string, signal: AbortSignal, call: () => Promise<T>): Promise<T> => {
  try {
    return await abortable(signal, call);
  } catch (error) {
    throw failureOf(operation, withoutRegion(error));
  }
};

const withoutRegion = (error: unknown): unknown =>
  error instanceof Error && error.message.includes('Region is missing')
    ? Object.assign(new Error('no AWS region is set; name the table by its ARN'), { name: 'RegionMissing' })
    : error;

const namesIn = (expression: string): { [name: string]: string } =>
  Object.fromEntries([...expression.matchAll(/#(\w+)/g)].map(([mark, name = '']) => [mark, name]));

const prefixed = (values: Attributes): Attributes =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`:${name}`, value]));
