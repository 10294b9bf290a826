import type { Aws } from '../../aws/index.ts';
import type { Item } from '../../model/index.ts';
import { given } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';
import type { SnapshotSource } from './fields.ts';

/** Whether the instance or cluster behind a snapshot is still there. All of a region are asked for at once, by calls that are made once. */
export const sourceOf = async (
  { of, sourceId, copyOf }: Item<'rds-snapshot'>,
  aws: Aws<'rds:DescribeDBInstances' | 'rds:DescribeDBClusters'>,
): Promise<SnapshotSource> => {
  if (copyOf !== null) return 'elsewhere';
  const ids = of === 'cluster' ? await clusterIds(aws) : await instanceIds(aws);
  return ids.includes(sourceId) ? 'present' : 'gone';
};

const instanceIds = async (aws: Aws<'rds:DescribeDBInstances'>): Promise<readonly string[]> => {
  const all = await everyItem(aws.pages('rds:DescribeDBInstances', {}), ({ DBInstances }) =>
    given(DBInstances, 'DBInstances'),
  );
  return all.map(({ DBInstanceIdentifier }) => given(DBInstanceIdentifier, 'DBInstanceIdentifier'));
};

const clusterIds = async (aws: Aws<'rds:DescribeDBClusters'>): Promise<readonly string[]> => {
  const all = await everyItem(aws.pages('rds:DescribeDBClusters', {}), ({ DBClusters }) =>
    given(DBClusters, 'DBClusters'),
  );
  return all.map(({ DBClusterIdentifier }) => given(DBClusterIdentifier, 'DBClusterIdentifier'));
};
