import { describe, expect, it } from 'vitest';
import { type Bare, ResourceGone } from '../../../src/model/index.ts';
import { elasticacheCluster } from '../../../src/resources/elasticache-cluster/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const born = new Date('2026-06-01T00:00:00Z');
const cluster = (CacheClusterId: string, change: object = {}) => ({
  CacheClusterId,
  ARN: `arn:aws:elasticache:eu-west-1:111122223333:cluster:${CacheClusterId}`,
  CacheNodeType: 'cache.t4g.micro',
  Engine: 'redis',
  CacheClusterStatus: 'available',
  NumCacheNodes: 1,
  CacheClusterCreateTime: born,
  ...change,
});
const group = {
  ReplicationGroupId: 'sessions',
  ARN: 'arn:aws:elasticache:eu-west-1:111122223333:replicationgroup:sessions',
  Status: 'available',
  MemberClusters: ['sessions-001', 'sessions-002'],
  CacheNodeType: 'cache.t4g.micro',
  ReplicationGroupCreateTime: born,
};
const serverless = {
  ServerlessCacheName: 'burst',
  ARN: 'arn:aws:elasticache:eu-west-1:111122223333:serverlesscache:burst',
  Status: 'available',
  Engine: 'valkey',
  CreateTime: born,
};
const members = ['sessions-001', 'sessions-002'].map((id) => cluster(id, { ReplicationGroupId: 'sessions' }));

const answers = (given: { clusters?: unknown; groups?: unknown; caches?: unknown } = {}): Answers => {
  const { clusters, groups, caches } = {
    clusters: [...members, cluster('one', { Engine: 'memcached', NumCacheNodes: 3 })],
    groups: [group],
    caches: [serverless],
    ...given,
  };
  return {
    'elasticache:DescribeCacheClusters': () => ({ CacheClusters: clusters }) as never,
    'elasticache:DescribeReplicationGroups': () => ({ ReplicationGroups: groups }) as never,
    'elasticache:DescribeServerlessCaches': () => ({ ServerlessCaches: caches }) as never,
  };
};

it('lists groups, clusters outside of one, and serverless caches, each as a whole', async () => {
  const items = await listed(elasticacheCluster, answers());
  expect(items).toMatchObject([
    { id: 'one', kind: 'cluster', engine: 'memcached', nodes: 3, memberIds: ['one'], globalDatastore: null },
    {
      id: 'sessions',
      kind: 'replication-group',
      engine: 'redis',
      nodes: 2,
      memberIds: ['sessions-001', 'sessions-002'],
      createdAt: '2026-06-01T00:00:00.000Z',
    },
    { id: 'burst', kind: 'serverless', engine: 'valkey', nodes: 0, nodeType: null },
  ]);
  expect(items.every(({ tags }) => !tags.known)).toBe(true);
});

it('tells the engine that the group itself has, its global datastore, and one that is being made', async () => {
  const made = {
    ...group,
    Engine: 'valkey',
    Status: 'creating',
    ReplicationGroupCreateTime: undefined,
    GlobalReplicationGroupInfo: { GlobalReplicationGroupId: 'ldgnf-world' },
  };
  const items = await listed(elasticacheCluster, answers({ clusters: [], groups: [made], caches: [] }));
  expect(items).toMatchObject([{ engine: 'valkey', globalDatastore: 'ldgnf-world', createdAt: null }]);
});

it.each([
  ['CacheClusters', { clusters: undefined }],
  ['ReplicationGroups', { groups: undefined }],
  ['ServerlessCaches', { caches: undefined }],
  ['Engine', { clusters: [] }],
  ['MemberClusters', { groups: [{ ...group, MemberClusters: undefined }] }],
  ['ReplicationGroupCreateTime', { groups: [{ ...group, ReplicationGroupCreateTime: undefined }] }],
  ['CacheClusterCreateTime', { clusters: [cluster('one', { CacheClusterCreateTime: undefined })] }],
  ['NumCacheNodes', { clusters: [cluster('one', { NumCacheNodes: undefined })] }],
  ['CreateTime', { caches: [{ ...serverless, CreateTime: undefined }] }],
  ['ARN', { caches: [{ ...serverless, ARN: undefined }] }],
])('does not guess %s', async (field, malformed) => {
  await expect(listed(elasticacheCluster, answers(malformed))).rejects.toThrow(`AWS's answer lacks ${field}`);
});

describe('use', () => {
  const asked = async (id: string, facet: string) => {
    const items = await listed(elasticacheCluster, answers());
    const item = items.find((one) => one.id === id) as Bare;
    const calls: string[] = [];
    const series = await facetRead(
      elasticacheCluster,
      {
        'cloudwatch:GetMetricStatistics': ({ Namespace, MetricName, Dimensions, Statistics }) => {
          expect([Namespace, Statistics]).toEqual(['AWS/ElastiCache', [facet === 'connections' ? 'Maximum' : 'Sum']]);
          calls.push(`${MetricName} ${Dimensions?.map(({ Name, Value }) => `${Name}=${Value}`).join()}`);
          return { Datapoints: [{ Timestamp: new Date('2026-11-21T00:00:00Z'), Sum: 2, Maximum: 6, Unit: 'Count' }] };
        },
      },
      item,
      facet,
    );
    return { series, calls };
  };

  it('of a group is that of all its members, hits and misses alike', async () => {
    const { series, calls } = await asked('sessions', 'lookups');
    expect(calls).toEqual([
      'CacheHits CacheClusterId=sessions-001',
      'CacheHits CacheClusterId=sessions-002',
      'CacheMisses CacheClusterId=sessions-001',
      'CacheMisses CacheClusterId=sessions-002',
    ]);
    expect(series).toMatchObject({ days: [{ day: '2026-11-21', value: 8 }] });
    expect((await asked('sessions', 'writes')).calls[0]).toBe('SetTypeCmds CacheClusterId=sessions-001');
  });

  it('of a group is also what touches no key', async () => {
    const { series, calls } = await asked('sessions', 'otherCommands');
    expect(calls.filter((call) => call.endsWith('001'))).toEqual(
      ['PubSubBasedCmds', 'StreamBasedCmds', 'EvalBasedCmds', 'KeyBasedCmds'].map(
        (metric) => `${metric} CacheClusterId=sessions-001`,
      ),
    );
    expect(series).toMatchObject({ days: [{ day: '2026-11-21', value: 16 }] });
    expect((await asked('one', 'otherCommands')).series).toBeNull();
    expect((await asked('burst', 'otherCommands')).series).toBeNull();
  });

  it('is the most connections to any one member', async () => {
    const { series, calls } = await asked('sessions', 'connections');
    expect(calls).toEqual([
      'CurrConnections CacheClusterId=sessions-001',
      'CurrConnections CacheClusterId=sessions-002',
    ]);
    expect(series).toMatchObject({ days: [{ day: '2026-11-21', value: 6 }] });
  });

  it('of Memcached has metrics of its own', async () => {
    expect((await asked('one', 'lookups')).calls).toEqual(['CmdGet CacheClusterId=one']);
    expect((await asked('one', 'writes')).calls).toEqual(['CmdSet CacheClusterId=one']);
  });

  it('of a serverless cache is every command', async () => {
    expect((await asked('burst', 'lookups')).calls).toEqual(['TotalCmdsCount clusterId=burst']);
    expect((await asked('burst', 'writes')).calls).toEqual(['TotalCmdsCount clusterId=burst']);
  });

  it('of a group without members cannot be told', async () => {
    const [item] = await listed(
      elasticacheCluster,
      answers({ clusters: [], groups: [{ ...group, Engine: 'redis', MemberClusters: [] }], caches: [] }),
    );
    await expect(facetRead(elasticacheCluster, {}, item as Bare, 'lookups')).rejects.toThrow('lacks MemberClusters');
  });
});

it('reads the tags, and drops a cache that vanished', async () => {
  const [item] = (await listed(elasticacheCluster, answers())) as [Bare];
  const tags: Answers = { 'elasticache:ListTagsForResource': () => ({ TagList: [{ Key: 'a', Value: '1' }] }) };
  expect(await facetRead(elasticacheCluster, tags, item, 'tagging')).toEqual({ a: '1' });
  const gone: Answers = { 'elasticache:ListTagsForResource': () => awsError('CacheClusterNotFound') };
  await expect(facetRead(elasticacheCluster, gone, item, 'tagging')).rejects.toThrow(ResourceGone);
});
