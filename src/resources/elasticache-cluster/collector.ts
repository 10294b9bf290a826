import type { OutputOf } from '../../aws/index.ts';
import { arnOf, type Item, type Place, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given, givenUnless, noneIfAbsent, tagsFrom, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { keylessUse, keyUse, mostConnections } from './cache-use.ts';

type Cache = Item<'elasticache-cluster'>;

/** Caches of a region: https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_ReplicationGroup.html */
export const elasticacheCluster = defineCollector({
  type: 'elasticache-cluster',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'elasticache', resource: '*' }),
  lister: lister(
    [
      'elasticache:DescribeReplicationGroups',
      'elasticache:DescribeCacheClusters',
      'elasticache:DescribeServerlessCaches',
    ],
    async function* (aws, place) {
      // A group is told by its clusters, too: the engine of groups made long ago stands only there.
      const clusters: CacheCluster[] = [];
      for await (const { CacheClusters } of aws.pages('elasticache:DescribeCacheClusters', {})) {
        clusters.push(...given(CacheClusters, 'CacheClusters'));
      }
      yield* each(clusters.filter(isAlone), { id: 'CacheClusterId', arn: 'ARN' }, (one) => clusterItem(one, place));
      for await (const { ReplicationGroups } of aws.pages('elasticache:DescribeReplicationGroups', {})) {
        const groups = given(ReplicationGroups, 'ReplicationGroups');
        yield* each(groups, { id: 'ReplicationGroupId', arn: 'ARN' }, (one) => groupItem(one, clusters, place));
      }
      for await (const { ServerlessCaches } of aws.pages('elasticache:DescribeServerlessCaches', {})) {
        const caches = given(ServerlessCaches, 'ServerlessCaches');
        yield* each(caches, { id: 'ServerlessCacheName', arn: 'ARN' }, (one) => serverlessItem(one, place));
      }
    },
  ),
  facets: {
    lookups: facet(['cloudwatch:GetMetricStatistics'], (cache: Cache, aws, { now }) =>
      keyUse(aws, cache, 'reads', now),
    ),
    writes: facet(['cloudwatch:GetMetricStatistics'], (cache: Cache, aws, { now }) =>
      keyUse(aws, cache, 'writes', now),
    ),
    otherCommands: facet(['cloudwatch:GetMetricStatistics'], (cache: Cache, aws, { now }) =>
      keylessUse(aws, cache, now),
    ),
    connections: facet(['cloudwatch:GetMetricStatistics'], (cache: Cache, aws, { now }) =>
      mostConnections(aws, cache, now),
    ),
    tagging: facet(['elasticache:ListTagsForResource'], async ({ id, arn }, aws) => {
      const answer = await aws.find('elasticache:ListTagsForResource', { ResourceName: arn }, gone);
      if (answer === null) throw new ResourceGone(id);
      return tagsFrom(emptyIfAbsent(answer.TagList));
    }),
  },
});

const gone = [
  'CacheClusterNotFound',
  'CacheClusterNotFoundFault',
  'ReplicationGroupNotFoundFault',
  'ServerlessCacheNotFoundFault',
];

type CacheCluster = NonNullable<OutputOf<'elasticache:DescribeCacheClusters'>['CacheClusters']>[number];
type Group = NonNullable<OutputOf<'elasticache:DescribeReplicationGroups'>['ReplicationGroups']>[number];
type Serverless = NonNullable<OutputOf<'elasticache:DescribeServerlessCaches'>['ServerlessCaches']>[number];

const isAlone = ({ ReplicationGroupId }: CacheCluster): boolean => noneIfAbsent(ReplicationGroupId) === null;

const identity = (id: string, arn: string | undefined, { region }: Place) => ({
  type: 'elasticache-cluster' as const,
  id,
  arn: given(arn, 'ARN'),
  region,
  name: id,
  tags: tagsNotListed('elasticache-cluster'),
});

// AWS leaves most of a group out while it is made or deleted, and where making it failed:
// https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_ReplicationGroup.html
const isPassing = (status: string): boolean => /^(creating|create-failed|deleting|deleted)$/.test(status);

const born = (date: Date | undefined, status: string, field: string): string | null =>
  noneIfAbsent(givenUnless(isPassing(status), date, field)?.toISOString());

const clusterItem = (cluster: CacheCluster, place: Place): Cache => {
  const id = given(cluster.CacheClusterId, 'CacheClusterId');
  const status = given(cluster.CacheClusterStatus, 'CacheClusterStatus');
  return {
    ...identity(id, cluster.ARN, place),
    kind: 'cluster',
    engine: given(cluster.Engine, 'Engine'),
    engineVersion: noneIfAbsent(cluster.EngineVersion),
    status,
    nodeType: givenUnless(isPassing(status), cluster.CacheNodeType, 'CacheNodeType'),
    nodes: given(cluster.NumCacheNodes, 'NumCacheNodes'),
    memberIds: [id],
    createdAt: born(cluster.CacheClusterCreateTime, status, 'CacheClusterCreateTime'),
    globalDatastore: null,
  };
};

const groupItem = (group: Group, clusters: readonly CacheCluster[], place: Place): Cache => {
  const id = given(group.ReplicationGroupId, 'ReplicationGroupId');
  const status = given(group.Status, 'Status');
  const passing = isPassing(status);
  const memberIds = emptyIfAbsent(givenUnless(passing, group.MemberClusters, 'MemberClusters'));
  const member = clusters.find(
    ({ CacheClusterId }) => CacheClusterId !== undefined && memberIds.includes(CacheClusterId),
  );
  return {
    ...identity(id, group.ARN, place),
    kind: 'replication-group',
    engine: givenUnless(passing, group.Engine ?? member?.Engine, 'Engine'),
    engineVersion: noneIfAbsent(member?.EngineVersion),
    status,
    nodeType: givenUnless(passing, group.CacheNodeType, 'CacheNodeType'),
    nodes: memberIds.length,
    memberIds,
    createdAt: born(group.ReplicationGroupCreateTime, status, 'ReplicationGroupCreateTime'),
    globalDatastore: noneIfAbsent(group.GlobalReplicationGroupInfo?.GlobalReplicationGroupId),
  };
};

const serverlessItem = (cache: Serverless, place: Place): Cache => {
  const id = given(cache.ServerlessCacheName, 'ServerlessCacheName');
  const status = given(cache.Status, 'Status');
  return {
    ...identity(id, cache.ARN, place),
    kind: 'serverless',
    engine: given(cache.Engine, 'Engine'),
    engineVersion: null,
    status,
    nodeType: null,
    nodes: 0,
    memberIds: [id],
    createdAt: born(cache.CreateTime, status, 'CreateTime'),
    globalDatastore: null,
  };
};
