import type { Aws } from '../../aws/index.ts';
import { type Item, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, falseIfAbsent, given, noneIfAbsent, noneIfEmpty } from '../reading/aws-fields.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';
import { addedUp } from '../services/cloudwatch/series-sum.ts';
import type { RdsCluster } from './rds-cluster.ts';

type Database = Item<'rds-instance'>;

/** The cluster of which an instance is a member; null where it is of none. */
export const clusterOf = async (
  { id, clusterId }: Database,
  aws: Aws<'rds:DescribeDBClusters'>,
): Promise<RdsCluster | null> => {
  if (clusterId === null) return null;
  const cluster = await describedCluster(id, clusterId, aws);
  const members = given(cluster?.DBClusterMembers, 'DBClusterMembers');
  return {
    id: clusterId,
    memberIds: members.map(({ DBInstanceIdentifier }) => given(DBInstanceIdentifier, 'DBInstanceIdentifier')),
    restartsAt: noneIfAbsent(cluster?.AutomaticRestartTime?.toISOString()),
    minCapacity: noneIfAbsent(cluster?.ServerlessV2ScalingConfiguration?.MinCapacity),
    ioOptimized: cluster?.StorageType?.endsWith('iopt1') === true,
    deletionProtection: falseIfAbsent(cluster?.DeletionProtection),
    replicaOf: noneIfEmpty(cluster?.ReplicationSourceIdentifier),
    replicas: emptyIfAbsent(cluster?.ReadReplicaIdentifiers),
    dataApi: falseIfAbsent(cluster?.HttpEndpointEnabled),
  };
};

/** A cluster as AWS describes it; throws `ResourceGone` for the member where the cluster is not there any more. */
export const describedCluster = async (memberId: string, clusterId: string, aws: Aws<'rds:DescribeDBClusters'>) => {
  const input = { DBClusterIdentifier: clusterId };
  const answer = await aws.find('rds:DescribeDBClusters', input, ['DBClusterNotFoundFault']);
  if (answer === null) throw new ResourceGone(memberId);
  const [cluster] = given(answer.DBClusters, 'DBClusters');
  return cluster;
};

/**
 * The most connections of each day, of the whole cluster where the instance is a member of one: a reader that nobody
 * asks stands by for the writer. A member that sends no datapoint that day was not there to be connected to.
 */
export const connectionsOf = async (
  database: Database,
  aws: Aws<'rds:DescribeDBClusters' | 'cloudwatch:GetMetricStatistics'>,
  now: Date,
): Promise<DailySeries> => {
  const cluster = await clusterOf(database, aws);
  const others = cluster === null ? [] : cluster.memberIds.filter((id) => id !== database.id);
  const asked = { ...metricOf(database.engine), statistic: 'Maximum' as const };
  const [own, ...rest] = await Promise.all(
    [database.id, ...others].map((id) => dailyMetric(aws, { ...asked, dimensions: { DBInstanceIdentifier: id } }, now)),
  );
  return addedUp(given(own, 'its own series'), rest);
};

// https://docs.aws.amazon.com/documentdb/latest/developerguide/cloud_watch.html and
// https://docs.aws.amazon.com/neptune/latest/userguide/cw-metrics.html
const metricOf = (engine: string) => {
  if (engine === 'neptune') return { namespace: 'AWS/Neptune', metric: 'TotalRequestsPerSec' };
  return { namespace: engine === 'docdb' ? 'AWS/DocDB' : 'AWS/RDS', metric: 'DatabaseConnections' };
};
