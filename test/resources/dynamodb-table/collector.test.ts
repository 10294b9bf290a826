import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { dynamodbTable } from '../../../src/resources/dynamodb-table/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const table = {
  TableStatus: 'ACTIVE' as const,
  CreationDateTime: new Date('2026-01-01T00:00:00Z'),
  ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 2 },
  TableSizeBytes: 1000,
  ItemCount: 10,
  DeletionProtectionEnabled: false,
};
const index = (IndexName: string) => ({
  IndexName,
  ProvisionedThroughput: { ReadCapacityUnits: 10, WriteCapacityUnits: 20 },
  IndexSizeBytes: 500,
});
const names = { 'dynamodb:ListTables': () => ({ TableNames: ['orders'] }) };

const facetOf = async (facet: string, answers: Answers) => {
  const [item] = await listed(dynamodbTable, names);
  if (item === undefined) throw new Error('no table');
  return facetRead(dynamodbTable, answers, item, facet);
};
const describedAs = (Table: object | undefined) =>
  facetOf('description', { 'dynamodb:DescribeTable': () => (Table === undefined ? {} : { Table }) });

it('lists the tables of every page, their tags unread', async () => {
  const items = await listed(dynamodbTable, {
    'dynamodb:ListTables': () => [{ TableNames: ['orders'], LastEvaluatedTableName: 'orders' }, { TableNames: ['x'] }],
  });
  expect(items.map(({ arn }) => arn)).toEqual([
    'arn:aws:dynamodb:eu-west-1:111122223333:table/orders',
    'arn:aws:dynamodb:eu-west-1:111122223333:table/x',
  ]);
  expect(items[0]).toMatchObject({ name: 'orders', tags: { known: false } });
});

it('does not take an answer without the list for an empty one', async () => {
  await expect(listed(dynamodbTable, { 'dynamodb:ListTables': () => ({}) })).rejects.toThrow(
    "AWS's answer lacks TableNames",
  );
});

describe('description', () => {
  it('takes a table without a billing mode for provisioned, and one without a class for standard', async () => {
    expect(await describedAs(table)).toEqual({
      status: 'ACTIVE',
      createdAt: '2026-01-01T00:00:00.000Z',
      billingMode: 'PROVISIONED',
      tableClass: 'STANDARD',
      readCapacityUnits: 5,
      writeCapacityUnits: 2,
      sizeBytes: 1000,
      itemCount: 10,
      replicaRegions: [],
      deletionProtection: false,
      streams: false,
    });
  });

  it('adds the capacity and the size of its indexes', async () => {
    const indexed = {
      ...table,
      GlobalSecondaryIndexes: [index('by-day'), index('by-name')],
      LocalSecondaryIndexes: [{ IndexName: 'l', IndexSizeBytes: 1 }],
    };
    expect(await describedAs(indexed)).toMatchObject({
      readCapacityUnits: 25,
      writeCapacityUnits: 42,
      sizeBytes: 2001,
    });
  });

  it('knows no capacity on demand', async () => {
    const onDemand = {
      ...table,
      BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
      TableClassSummary: { TableClass: 'STANDARD_INFREQUENT_ACCESS' },
      Replicas: [{ RegionName: 'us-east-1' }, { RegionName: 'eu-west-1' }],
      DeletionProtectionEnabled: true,
    };
    expect(await describedAs(onDemand)).toMatchObject({
      billingMode: 'PAY_PER_REQUEST',
      tableClass: 'STANDARD_INFREQUENT_ACCESS',
      readCapacityUnits: 0,
      writeCapacityUnits: 0,
      replicaRegions: ['us-east-1'],
      deletionProtection: true,
    });
  });

  it.each([
    ['Table', undefined],
    ['TableStatus', { ...table, TableStatus: undefined }],
    ['CreationDateTime', { ...table, CreationDateTime: undefined }],
    ['BillingMode', { ...table, BillingModeSummary: {} }],
    ['ProvisionedThroughput', { ...table, ProvisionedThroughput: undefined }],
    ['ReadCapacityUnits', { ...table, ProvisionedThroughput: { WriteCapacityUnits: 1 } }],
    ['WriteCapacityUnits', { ...table, ProvisionedThroughput: { ReadCapacityUnits: 1 } }],
    ['IndexSizeBytes', { ...table, GlobalSecondaryIndexes: [{ ...index('i'), IndexSizeBytes: undefined }] }],
    ['DeletionProtectionEnabled', { ...table, DeletionProtectionEnabled: undefined }],
  ])('does not guess %s', async (field, malformed) => {
    await expect(describedAs(malformed)).rejects.toThrow(`AWS's answer lacks ${field}`);
  });

  it('drops a table that vanished', async () => {
    const gone = { 'dynamodb:DescribeTable': () => awsError('ResourceNotFoundException') };
    await expect(facetOf('description', gone)).rejects.toThrow(ResourceGone);
    await expect(facetOf('consumedReads', gone)).rejects.toThrow(ResourceGone);
    const untagged = { 'dynamodb:ListTagsOfResource': () => awsError('ResourceNotFoundException') };
    await expect(facetOf('tagging', untagged)).rejects.toThrow(ResourceGone);
  });
});

describe('consumed capacity', () => {
  const answers: Answers = {
    'dynamodb:DescribeTable': () => ({ Table: { ...table, GlobalSecondaryIndexes: [index('by-day')] } }),
    'cloudwatch:GetMetricStatistics': ({ Dimensions, MetricName }) => {
      const ofIndex = Dimensions?.some(({ Name }) => Name === 'GlobalSecondaryIndexName');
      if (ofIndex) expect(MetricName).toBe('ConsumedReadCapacityUnits');
      return { Datapoints: ofIndex ? [{ Timestamp: new Date('2026-11-21T00:00:00Z'), Sum: 7, Unit: 'Count' }] : [] };
    },
  };

  it('counts reads of an index, which do not count for the table', async () => {
    expect(await facetOf('consumedReads', answers)).toMatchObject({
      metric: 'ConsumedReadCapacityUnits',
      days: [{ day: '2026-11-21', value: 7 }],
    });
  });

  it('counts writes of the table', async () => {
    expect(await facetOf('consumedWrites', answers)).toMatchObject({ metric: 'ConsumedWriteCapacityUnits', days: [] });
  });
});

it('reads the tags of every page', async () => {
  const tags = await facetOf('tagging', {
    'dynamodb:ListTagsOfResource': ({ ResourceArn }) => {
      expect(ResourceArn).toBe('arn:aws:dynamodb:eu-west-1:111122223333:table/orders');
      return [{ Tags: [{ Key: 'a', Value: '1' }], NextToken: 'n' }, { Tags: [{ Key: 'b', Value: '' }] }];
    },
  });
  expect(tags).toEqual({ a: '1', b: '' });
});
