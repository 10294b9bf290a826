import { type Asks, gbMonth, hour, query } from './price-list-ask.ts';

// Engines that are sold without a licence, as the price list writes them.
const engines: { readonly [engine: string]: string } = {
  'aurora-mysql': 'Aurora MySQL',
  'aurora-postgresql': 'Aurora PostgreSQL',
  mariadb: 'MariaDB',
  mysql: 'MySQL',
  postgres: 'PostgreSQL',
};

const instanceHours =
  (more: { readonly [field: string]: string }): Asks[string] =>
  (kind) => {
    const [instanceType = '', engine = ''] = kind.split(' ');
    const databaseEngine = engines[engine];
    if (databaseEngine === undefined) return null;
    return query('AmazonRDS', hour, { productFamily: 'Database Instance', instanceType, databaseEngine, ...more });
  };

const volumeTypes: { readonly [type: string]: string } = {
  gp2: 'General Purpose',
  gp3: 'General Purpose-GP3',
  io1: 'Provisioned IOPS',
  standard: 'Magnetic',
};

const storage = (deploymentOption: string, infix: string): Asks =>
  Object.fromEntries(
    Object.entries(volumeTypes).map(([type, volumeType]) => [
      `rds-${type}${infix}-gb-month`,
      () => query('AmazonRDS', gbMonth, { productFamily: 'Database Storage', volumeType, deploymentOption }),
    ]),
  );

const caches: { readonly [engine: string]: string } = { memcached: 'Memcached', redis: 'Redis', valkey: 'Valkey' };

/** How databases and caches are asked for: RDS and Aurora by class and engine, ElastiCache by node type and engine. */
export const databaseAsks: Asks = {
  'rds-instance-hour': instanceHours({ deploymentOption: 'Single-AZ' }),
  'rds-multi-az-instance-hour': instanceHours({ deploymentOption: 'Multi-AZ' }),
  'aurora-instance-hour': instanceHours({ deploymentOption: 'Single-AZ', storage: 'EBS Only' }),
  'aurora-iopt-instance-hour': instanceHours({ deploymentOption: 'Single-AZ', storage: 'Aurora IO Optimization Mode' }),
  ...storage('Single-AZ', ''),
  ...storage('Multi-AZ', '-multi-az'),
  'elasticache-node-hour': (kind) => {
    const [instanceType = '', engine = ''] = kind.split(' ');
    const cacheEngine = caches[engine];
    if (cacheEngine === undefined) return null;
    return query('AmazonElastiCache', hour, { productFamily: 'Cache Instance', instanceType, cacheEngine });
  },
  'opensearch-instance-hour': (instanceType) => query('AmazonES', hour, { instanceType }),
  'redshift-node-hour': (instanceType) =>
    query('AmazonRedshift', hour, { productFamily: 'Compute Instance', instanceType }),
};
