import type { Aws } from '../../aws/index.ts';
import { arnOf, type Item, known, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given, noneIfAbsent, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { sourceOf } from './snapshot-source.ts';

// Automated ones end with their instance or their retention, and cannot be shared.
const manual = { SnapshotType: 'manual' };

/**
 * Snapshots that somebody took, of instances and of clusters, those of Neptune and DocumentDB too:
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSnapshots.html
 */
export const rdsSnapshot = defineCollector({
  type: 'rds-snapshot',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'rds', resource: 'snapshot:*' }),
  lister: lister(['rds:DescribeDBSnapshots', 'rds:DescribeDBClusterSnapshots'], async function* (aws, place) {
    for await (const { DBSnapshots } of aws.pages('rds:DescribeDBSnapshots', manual)) {
      yield* each(
        given(DBSnapshots, 'DBSnapshots'),
        { id: 'DBSnapshotIdentifier', arn: 'DBSnapshotArn' },
        (snapshot) => {
          const id = given(snapshot.DBSnapshotIdentifier, 'DBSnapshotIdentifier');
          return {
            type: 'rds-snapshot',
            id,
            arn: given(snapshot.DBSnapshotArn, 'DBSnapshotArn'),
            region: place.region,
            name: id,
            of: 'instance',
            sourceId: given(snapshot.DBInstanceIdentifier, 'DBInstanceIdentifier'),
            sourceResourceId: noneIfEmpty(snapshot.DbiResourceId),
            encrypted: given(snapshot.Encrypted, 'Encrypted'),
            fullSizeBytes: noneIfAbsent(snapshot.FullSnapshotSizeInBytes),
            copyOf: noneIfEmpty(snapshot.SourceDBSnapshotIdentifier),
            ...common(snapshot),
          };
        },
      );
    }
    for await (const { DBClusterSnapshots } of aws.pages('rds:DescribeDBClusterSnapshots', manual)) {
      yield* each(
        given(DBClusterSnapshots, 'DBClusterSnapshots'),
        { id: 'DBClusterSnapshotIdentifier', arn: 'DBClusterSnapshotArn' },
        (snapshot) => {
          const id = given(snapshot.DBClusterSnapshotIdentifier, 'DBClusterSnapshotIdentifier');
          return {
            type: 'rds-snapshot',
            id,
            arn: given(snapshot.DBClusterSnapshotArn, 'DBClusterSnapshotArn'),
            region: place.region,
            name: id,
            of: 'cluster',
            sourceId: given(snapshot.DBClusterIdentifier, 'DBClusterIdentifier'),
            sourceResourceId: noneIfEmpty(snapshot.DbClusterResourceId),
            encrypted: given(snapshot.StorageEncrypted, 'StorageEncrypted'),
            fullSizeBytes: null,
            copyOf: noneIfEmpty(snapshot.SourceDBClusterSnapshotArn),
            ...common(snapshot),
          };
        },
      );
    }
  }),
  facets: {
    sharedWith: facet(
      ['rds:DescribeDBSnapshotAttributes', 'rds:DescribeDBClusterSnapshotAttributes'],
      (item: Item<'rds-snapshot'>, aws) => sharedWith(item, aws),
    ),
    source: facet(['rds:DescribeDBInstances', 'rds:DescribeDBClusters'], (item: Item<'rds-snapshot'>, aws) =>
      sourceOf(item, aws),
    ),
  },
});

interface Snapshot {
  readonly SnapshotType?: string | undefined;
  readonly Status?: string | undefined;
  readonly Engine?: string | undefined;
  readonly SnapshotCreateTime?: Date | undefined;
  readonly AllocatedStorage?: number | undefined;
  readonly TagList?: { Key?: string | undefined; Value?: string | undefined }[] | undefined;
}

const common = (snapshot: Snapshot) => ({
  tags: known(tagsFrom(emptyIfAbsent(snapshot.TagList))),
  snapshotType: given(snapshot.SnapshotType, 'SnapshotType'),
  status: given(snapshot.Status, 'Status'),
  engine: given(snapshot.Engine, 'Engine'),
  createdAt: noneIfAbsent(snapshot.SnapshotCreateTime?.toISOString()),
  allocatedGib: given(snapshot.AllocatedStorage, 'AllocatedStorage'),
});

type SharingAws = Aws<'rds:DescribeDBSnapshotAttributes' | 'rds:DescribeDBClusterSnapshotAttributes'>;

/** The accounts in the attribute `restore`: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSnapshotAttribute.html */
const sharedWith = async (item: Item<'rds-snapshot'>, aws: SharingAws): Promise<readonly string[]> => {
  const attributes = item.of === 'cluster' ? await clusterAttributes(item.id, aws) : await attributesOf(item.id, aws);
  const restore = attributes.find(({ AttributeName }) => given(AttributeName, 'AttributeName') === 'restore');
  return restore === undefined ? [] : emptyIfAbsent(restore.AttributeValues);
};

const attributesOf = async (id: string, aws: SharingAws) => {
  const answer = await aws.find('rds:DescribeDBSnapshotAttributes', { DBSnapshotIdentifier: id }, [
    'DBSnapshotNotFound',
    'DBSnapshotNotFoundFault',
  ]);
  if (answer === null) throw new ResourceGone(id);
  const result = given(answer.DBSnapshotAttributesResult, 'DBSnapshotAttributesResult');
  return given(result.DBSnapshotAttributes, 'DBSnapshotAttributes');
};

const clusterAttributes = async (id: string, aws: SharingAws) => {
  const answer = await aws.find('rds:DescribeDBClusterSnapshotAttributes', { DBClusterSnapshotIdentifier: id }, [
    'DBClusterSnapshotNotFoundFault',
  ]);
  if (answer === null) throw new ResourceGone(id);
  const result = given(answer.DBClusterSnapshotAttributesResult, 'DBClusterSnapshotAttributesResult');
  return given(result.DBClusterSnapshotAttributes, 'DBClusterSnapshotAttributes');
};
