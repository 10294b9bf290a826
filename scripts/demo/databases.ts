import type { Inventoried } from '../../src/model/index.ts';
import { dynamodbTable } from '../../test/support/build/dynamodb-table.ts';
import { elasticacheCluster } from '../../test/support/build/elasticache-cluster.ts';
import { opensearchDomain } from '../../test/support/build/opensearch-domain.ts';
import { rdsInstance } from '../../test/support/build/rds-instance.ts';
import { rdsSnapshot } from '../../test/support/build/rds-snapshot.ts';
import { redshiftCluster } from '../../test/support/build/redshift-cluster.ts';
import { level, put } from './put.ts';

const host = (id: string, region: string, port: number) => ({
  host: `${id}.c1x2y3z4a5b6.${region}.rds.amazonaws.com`,
  port,
});

/** Databases, caches and search, and their snapshots. */
export const databases: readonly Inventoried[] = [
  put(rdsInstance, {
    id: 'shop',
    securityGroupIds: ['sg-0a1b2c3d4e5f60001'],
    endpoint: host('shop', 'eu-west-1', 5432),
  }),
  put(
    rdsInstance,
    {
      id: 'course-mysql',
      name: 'course-mysql',
      region: 'us-east-1',
      engine: 'mysql',
      engineVersion: '8.4.5',
      instanceClass: 'db.t3.large',
      licenseModel: 'general-public-license',
      publiclyAccessible: true,
      securityGroupIds: ['sg-0a1b2c3d4e5f60003'],
      endpoint: host('course-mysql', 'us-east-1', 3306),
    },
    { connections: level(rdsInstance, 'connections', 0) },
  ),
  put(rdsInstance, {
    id: 'tutorial-postgres',
    name: 'tutorial-postgres',
    region: 'sa-east-1',
    status: 'stopped',
    allocatedGib: 50,
    restartsAt: '2026-11-27T03:10:00.000Z',
    securityGroupIds: ['sg-0a1b2c3d4e5f60004'],
    endpoint: host('tutorial-postgres', 'sa-east-1', 5432),
  }),
  put(rdsSnapshot, { id: 'shop-before-upgrade' }),
  put(
    rdsSnapshot,
    {
      id: 'blog-final',
      name: 'blog-final',
      region: 'sa-east-1',
      sourceId: 'blog',
      createdAt: '2025-02-14T00:00:00.000Z',
    },
    { source: 'gone' },
  ),
  put(
    rdsSnapshot,
    {
      id: 'course-mysql-for-class',
      name: 'course-mysql-for-class',
      region: 'us-east-1',
      sourceId: 'course-mysql',
      engine: 'mysql',
    },
    { sharedWith: ['all'] },
  ),
  put(dynamodbTable, { id: 'orders', name: 'orders' }),
  put(
    dynamodbTable,
    { id: 'tutorial-music', name: 'tutorial-music', region: 'us-east-1' },
    {
      consumedReads: level(dynamodbTable, 'consumedReads', 0),
      consumedWrites: level(dynamodbTable, 'consumedWrites', 0),
    },
  ),
  put(elasticacheCluster, { id: 'sessions' }),
  put(
    elasticacheCluster,
    {
      id: 'redis-lab',
      name: 'redis-lab',
      region: 'sa-east-1',
      nodes: 1,
      memberIds: ['redis-lab-001'],
    },
    {
      lookups: level(elasticacheCluster, 'lookups', 0),
      writes: level(elasticacheCluster, 'writes', 0),
      // Those of ElastiCache itself.
      connections: level(elasticacheCluster, 'connections', 3),
    },
  ),
  put(
    opensearchDomain,
    { id: 'search-lab', name: 'search-lab', region: 'us-east-1' },
    {
      searches: level(opensearchDomain, 'searches', 0),
      indexing: level(opensearchDomain, 'indexing', 0),
    },
  ),
  put(
    redshiftCluster,
    { id: 'tickit-tutorial', name: 'tickit-tutorial', region: 'us-east-1', nodeType: 'ra3.large', nodes: 1 },
    { connections: level(redshiftCluster, 'connections', 0) },
  ),
];
