import { unread } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

const counted = { namespace: 'AWS/ElastiCache', statistic: 'Sum', unit: 'Count' } as const;

/** A replication group of two nodes that is read and written every day. */
export const elasticacheCluster = builderOf<'elasticache-cluster'>(
  {
    type: 'elasticache-cluster',
    id: 'sessions',
    arn: 'arn:aws:elasticache:eu-west-1:111122223333:replicationgroup:sessions',
    region: 'eu-west-1',
    name: 'sessions',
    tags: unread({ kind: 'not-collected', resource: 'elasticache-cluster.tagging', why: 'not-in-inventory' }),
    kind: 'replication-group',
    engine: 'redis',
    engineVersion: '7.1.0',
    status: 'available',
    nodeType: 'cache.t4g.micro',
    nodes: 2,
    memberIds: ['sessions-001', 'sessions-002'],
    createdAt: '2026-06-01T00:00:00.000Z',
    globalDatastore: null,
  },
  {
    lookups: steady(9000, 90, { ...counted, metric: 'CacheHits' }),
    writes: steady(300, 90, { ...counted, metric: 'SetTypeCmds' }),
    otherCommands: steady(0, 90, { ...counted, metric: 'PubSubBasedCmds' }),
    connections: steady(12, 90, { ...counted, statistic: 'Maximum', metric: 'CurrConnections' }),
    tagging: {},
  },
);
