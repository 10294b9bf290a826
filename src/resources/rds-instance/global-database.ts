import type { Aws } from '../../aws/index.ts';
import { arnOf, type Item, type Place } from '../../model/index.ts';
import { emptyIfAbsent, falseIfAbsent, given, noneIfEmpty } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';
import type { GlobalDatabase } from './rds-cluster.ts';
import { describedCluster } from './read-rds-cluster.ts';

/** The global database of which the cluster behind an instance is a part; null where it is of none. All of a region are asked for at once. */
export const globalDatabaseOf = async (
  { id, clusterId }: Item<'rds-instance'>,
  aws: Aws<'rds:DescribeDBClusters' | 'rds:DescribeGlobalClusters'>,
  place: Place,
): Promise<GlobalDatabase | null> => {
  if (clusterId === null) return null;
  const itself = arnOf({ ...place, service: 'rds', resource: `cluster:${clusterId}` });
  for (const { id: globalId, members } of await globalDatabases(aws)) {
    const member = members.find(({ arn }) => arn === itself);
    if (member === undefined) continue;
    const others = members.filter((other) => other !== member).map(({ arn }) => arn);
    return { id: globalId, role: member.writer ? 'primary' : 'secondary', others };
  }
  // The listing is documented for Aurora; the cluster itself names the global database of any engine.
  const named = noneIfEmpty((await describedCluster(id, clusterId, aws))?.GlobalClusterIdentifier);
  return named === null ? null : { id: named, role: 'unknown', others: [] };
};

const globalDatabases = async (aws: Aws<'rds:DescribeGlobalClusters'>) => {
  const all = await everyItem(aws.pages('rds:DescribeGlobalClusters', {}), ({ GlobalClusters }) =>
    given(GlobalClusters, 'GlobalClusters'),
  );
  return all.map(({ GlobalClusterIdentifier, GlobalClusterMembers }) => ({
    id: given(GlobalClusterIdentifier, 'GlobalClusterIdentifier'),
    members: emptyIfAbsent(GlobalClusterMembers).map(({ DBClusterArn, IsWriter }) => ({
      arn: given(DBClusterArn, 'DBClusterArn'),
      writer: falseIfAbsent(IsWriter),
    })),
  }));
};
