import { unread } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

/** A provisioned table that is read and written every day. */
export const dynamodbTable = builderOf<'dynamodb-table'>(
  {
    type: 'dynamodb-table',
    id: 'orders',
    arn: 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders',
    region: 'eu-west-1',
    name: 'orders',
    tags: unread({ kind: 'not-collected', resource: 'dynamodb-table.tagging', why: 'not-in-inventory' }),
  },
  {
    description: {
      status: 'ACTIVE',
      createdAt: '2026-06-01T00:00:00.000Z',
      billingMode: 'PROVISIONED',
      tableClass: 'STANDARD',
      readCapacityUnits: 5,
      writeCapacityUnits: 5,
      sizeBytes: 0,
      itemCount: 0,
      replicaRegions: [],
      deletionProtection: false,
      streams: false,
    },
    consumedReads: steady(100, 90, {
      namespace: 'AWS/DynamoDB',
      metric: 'ConsumedReadCapacityUnits',
      statistic: 'Sum',
      unit: 'Count',
    }),
    consumedWrites: steady(100, 90, {
      namespace: 'AWS/DynamoDB',
      metric: 'ConsumedWriteCapacityUnits',
      statistic: 'Sum',
      unit: 'Count',
    }),
    tagging: {},
  },
);
