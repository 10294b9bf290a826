import type { PricedItem } from '../model/index.ts';
import { type Ask, gbMonth, hour, query } from './price-list-ask.ts';

// Engines that are sold without a licence, as the price list writes them.
const engines: { readonly [engine: string]: string } = {
  'aurora-mysql': 'Aurora MySQL',
  'aurora-postgresql': 'Aurora PostgreSQL',
  mariadb: 'MariaDB',
  mysql: 'MySQL',
  postgres: 'PostgreSQL',
};

const instanceHours =
  (more: { readonly [field: string]: string }): Ask =>
  (kind) => {
    const [instanceType = '', engine = ''] = kind.split(' ');
    const databaseEngine = engines[engine];
    if (databaseEngine === undefined) return null;
    return query('AmazonRDS', hour, { productFamily: 'Database Instance', instanceType, databaseEngine, ...more });
  };

const storage =
  (volumeType: string, deploymentOption = 'Single-AZ'): Ask =>
  () =>
    query('AmazonRDS', gbMonth, { productFamily: 'Database Storage', volumeType, deploymentOption });

const caches: { readonly [engine: string]: string } = { memcached: 'Memcached', redis: 'Redis', valkey: 'Valkey' };

/** How databases and caches are asked for: RDS and Aurora by class and engine, ElastiCache by node type and engine. */
export const databaseAsks = {
  'rds-instance-hour': instanceHours({ deploymentOption: 'Single-AZ' }),
  'rds-multi-az-instance-hour': instanceHours({ deploymentOption: 'Multi-AZ' }),
  'aurora-instance-hour': instanceHours({ deploymentOption: 'Single-AZ', storage: 'EBS Only' }),
  'aurora-iopt-instance-hour': instanceHours({ deploymentOption: 'Single-AZ', storage: 'Aurora IO Optimization Mode' }),
  'rds-gp2-gb-month': storage('General Purpose'),
  'rds-gp2-multi-az-gb-month': storage('General Purpose', 'Multi-AZ'),
  'rds-gp3-gb-month': storage('General Purpose-GP3'),
  'rds-gp3-multi-az-gb-month': storage('General Purpose-GP3', 'Multi-AZ'),
  'rds-io1-gb-month': storage('Provisioned IOPS'),
  'rds-io1-multi-az-gb-month': storage('Provisioned IOPS', 'Multi-AZ'),
  'rds-standard-gb-month': storage('Magnetic'),
  'rds-standard-multi-az-gb-month': storage('Magnetic', 'Multi-AZ'),
  'elasticache-node-hour': (kind: string) => {
    const [instanceType = '', engine = ''] = kind.split(' ');
    const cacheEngine = caches[engine];
    if (cacheEngine === undefined) return null;
    return query('AmazonElastiCache', hour, { productFamily: 'Cache Instance', instanceType, cacheEngine });
  },
  'opensearch-instance-hour': (instanceType: string) => query('AmazonES', hour, { instanceType }),
  'redshift-node-hour': (instanceType: string) =>
    query('AmazonRedshift', hour, { productFamily: 'Compute Instance', instanceType }),
} satisfies { readonly [I in PricedItem]?: Ask };
