import type { Aws } from '../../aws/index.ts';
import type { Item } from '../../model/index.ts';
import { given, noneIfEmpty } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';
import type { SnapshotSource } from './fields.ts';

/**
 * Whether the instance or cluster behind a snapshot is still there: the same one, not another that has its name by now, and under
 * a new name too. All of a region are asked for at once, by calls that are made once.
 */
export const sourceOf = async (
  { of, sourceId, sourceResourceId, copyOf }: Item<'rds-snapshot'>,
  aws: Aws<'rds:DescribeDBInstances' | 'rds:DescribeDBClusters'>,
): Promise<SnapshotSource> => {
  if (copyOf !== null) return 'elsewhere';
  const all = of === 'cluster' ? await clusters(aws) : await instances(aws);
  const isThere = all.some(({ name, resourceId }) =>
    sourceResourceId === null || resourceId === null ? name === sourceId : resourceId === sourceResourceId,
  );
  return isThere ? 'present' : 'gone';
};

/** A database by its name, which may change, and by what stays. */
interface Database {
  readonly name: string;
  readonly resourceId: string | null;
}

const instances = async (aws: Aws<'rds:DescribeDBInstances'>): Promise<readonly Database[]> => {
  const all = await everyItem(aws.pages('rds:DescribeDBInstances', {}), ({ DBInstances }) =>
    given(DBInstances, 'DBInstances'),
  );
  return all.map(({ DBInstanceIdentifier, DbiResourceId }) => ({
    name: given(DBInstanceIdentifier, 'DBInstanceIdentifier'),
    resourceId: noneIfEmpty(DbiResourceId),
  }));
};

const clusters = async (aws: Aws<'rds:DescribeDBClusters'>): Promise<readonly Database[]> => {
  const all = await everyItem(aws.pages('rds:DescribeDBClusters', {}), ({ DBClusters }) =>
    given(DBClusters, 'DBClusters'),
  );
  return all.map(({ DBClusterIdentifier, DbClusterResourceId }) => ({
    name: given(DBClusterIdentifier, 'DBClusterIdentifier'),
    resourceId: noneIfEmpty(DbClusterResourceId),
  }));
};
