import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import type { Clients } from '../support/clients.ts';
import type { Controls } from '../support/controls.ts';
import { daysAgo, type Label, label } from './label.ts';
import { putDaily } from './metrics.ts';

/** Tables of one region: used, forgotten with capacity that bills, forgotten on demand, and made today. */
export const seedTables = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { region } = aws;
  const create = async (name: string, billing: 'PROVISIONED' | 'PAY_PER_REQUEST', days: number) => {
    await createTable(aws, name, billing);
    await moto.dates({ of: 'dynamodb-table', region, id: name, created: daysAgo(days) });
  };
  await create('orders', 'PROVISIONED', 300);
  await create('old-sessions', 'PROVISIONED', 300);
  await create('old-cache', 'PAY_PER_REQUEST', 300);
  await create('made-today', 'PROVISIONED', 0);
  for (const metric of ['ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits']) {
    await putDaily(aws, {
      namespace: 'AWS/DynamoDB',
      metric,
      dimensions: { TableName: 'orders' },
      value: 5000,
      days: 40,
    });
  }
  return [
    ...label(region, 'orders', { 'dynamodb-table-idle': 'pass' }),
    ...label(region, 'old-sessions', { 'dynamodb-table-idle': 'fail' }),
    ...label(region, 'old-cache', { 'dynamodb-table-idle': 'fail' }),
    ...label(region, 'made-today', { 'dynamodb-table-idle': 'not-applicable' }),
  ];
};

/** A table with a key and nothing in it. */
export const createTable = (aws: Clients, TableName: string, BillingMode: 'PROVISIONED' | 'PAY_PER_REQUEST') =>
  aws.dynamodb.send(
    new CreateTableCommand({
      TableName,
      BillingMode,
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      ...(BillingMode === 'PROVISIONED'
        ? { ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 5 } }
        : {}),
    }),
  );
