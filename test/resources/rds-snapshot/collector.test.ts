import { expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { rdsSnapshot } from '../../../src/resources/rds-snapshot/collector.ts';
import { awsError, facetRead, listed } from '../../support/fake-aws.ts';

const ofInstance = {
  DBSnapshotIdentifier: 'shop-final',
  DBSnapshotArn: 'arn:aws:rds:eu-west-1:111122223333:snapshot:shop-final',
  DBInstanceIdentifier: 'shop',
  SnapshotType: 'manual',
  Status: 'available',
  Engine: 'postgres',
  SnapshotCreateTime: new Date('2026-01-10T00:00:00Z'),
  AllocatedStorage: 20,
  FullSnapshotSizeInBytes: 5_000,
  Encrypted: false,
  TagList: [{ Key: 'aws:backup:source-resource', Value: 'shop' }],
};
const ofCluster = {
  DBClusterSnapshotIdentifier: 'graph-final',
  DBClusterSnapshotArn: 'arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:graph-final',
  DBClusterIdentifier: 'graph',
  SnapshotType: 'manual',
  Status: 'creating',
  Engine: 'neptune',
  AllocatedStorage: 0,
  StorageEncrypted: true,
};
const answers = {
  'rds:DescribeDBSnapshots': () => ({ DBSnapshots: [ofInstance] }),
  'rds:DescribeDBClusterSnapshots': () => ({ DBClusterSnapshots: [ofCluster] }),
};

it('keeps what AWS says of snapshots of instances and of clusters', async () => {
  expect(await listed(rdsSnapshot, answers)).toEqual([
    {
      type: 'rds-snapshot',
      id: 'shop-final',
      arn: 'arn:aws:rds:eu-west-1:111122223333:snapshot:shop-final',
      region: 'eu-west-1',
      name: 'shop-final',
      tags: { known: true, value: { 'aws:backup:source-resource': 'shop' } },
      of: 'instance',
      sourceId: 'shop',
      sourceResourceId: null,
      snapshotType: 'manual',
      copyOf: null,
      status: 'available',
      engine: 'postgres',
      createdAt: '2026-01-10T00:00:00.000Z',
      allocatedGib: 20,
      fullSizeBytes: 5_000,
      encrypted: false,
    },
    {
      type: 'rds-snapshot',
      id: 'graph-final',
      arn: 'arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:graph-final',
      region: 'eu-west-1',
      name: 'graph-final',
      tags: { known: true, value: {} },
      of: 'cluster',
      sourceId: 'graph',
      sourceResourceId: null,
      snapshotType: 'manual',
      copyOf: null,
      status: 'creating',
      engine: 'neptune',
      createdAt: null,
      allocatedGib: 0,
      fullSizeBytes: null,
      encrypted: true,
    },
  ]);
});

it('asks for those that somebody took', async () => {
  const types: unknown[] = [];
  await listed(rdsSnapshot, {
    'rds:DescribeDBSnapshots': ({ SnapshotType }) => {
      types.push(SnapshotType);
      return { DBSnapshots: [] };
    },
    'rds:DescribeDBClusterSnapshots': ({ SnapshotType }) => {
      types.push(SnapshotType);
      return { DBClusterSnapshots: [] };
    },
  });
  expect(types).toEqual(['manual', 'manual']);
});

it.each([
  ['DBSnapshots', { ...answers, 'rds:DescribeDBSnapshots': () => ({}) }],
  ['DBClusterSnapshots', { ...answers, 'rds:DescribeDBClusterSnapshots': () => ({}) }],
  [
    'Encrypted',
    { ...answers, 'rds:DescribeDBSnapshots': () => ({ DBSnapshots: [{ ...ofInstance, Encrypted: undefined }] }) },
  ],
  [
    'StorageEncrypted',
    {
      ...answers,
      'rds:DescribeDBClusterSnapshots': () => ({ DBClusterSnapshots: [{ ...ofCluster, StorageEncrypted: undefined }] }),
    },
  ],
])('does not guess %s', async (field, malformed) => {
  await expect(listed(rdsSnapshot, malformed)).rejects.toThrow(`AWS's answer lacks ${field}`);
});

const restore = (...AttributeValues: string[]) => [{ AttributeName: 'restore', AttributeValues }];

it('reads whom a snapshot is shared with', async () => {
  const sharing = {
    ...answers,
    'rds:DescribeDBSnapshotAttributes': () => ({
      DBSnapshotAttributesResult: { DBSnapshotAttributes: restore('all', '444455556666') },
    }),
    'rds:DescribeDBClusterSnapshotAttributes': () => ({
      DBClusterSnapshotAttributesResult: { DBClusterSnapshotAttributes: [{ AttributeName: 'restore' }] },
    }),
  };
  const [instance, cluster] = await listed(rdsSnapshot, sharing);
  expect(instance && (await facetRead(rdsSnapshot, sharing, instance, 'sharedWith'))).toEqual(['all', '444455556666']);
  expect(cluster && (await facetRead(rdsSnapshot, sharing, cluster, 'sharedWith'))).toEqual([]);
});

it('takes attributes without "restore" for not shared, and no attributes for no answer', async () => {
  const [item] = await listed(rdsSnapshot, answers);
  const read = (DBSnapshotAttributesResult: object) =>
    item &&
    facetRead(
      rdsSnapshot,
      { 'rds:DescribeDBSnapshotAttributes': () => ({ DBSnapshotAttributesResult }) },
      item,
      'sharedWith',
    );
  expect(await read({ DBSnapshotAttributes: [] })).toEqual([]);
  await expect(read({})).rejects.toThrow("AWS's answer lacks DBSnapshotAttributes");
});

it.each([
  [0, 'rds:DescribeDBSnapshotAttributes', 'DBSnapshotNotFound'],
  [1, 'rds:DescribeDBClusterSnapshotAttributes', 'DBClusterSnapshotNotFoundFault'],
] as const)('drops number %d, which is gone by then', async (index, operation, code) => {
  const item = (await listed(rdsSnapshot, answers))[index];
  const read = item && facetRead(rdsSnapshot, { [operation]: () => awsError(code) }, item, 'sharedWith');
  await expect(read).rejects.toThrow(ResourceGone);
});
