import { awsCli, type Command, type Item } from '../../model/index.ts';

type Cache = Item<'elasticache-cluster'>;

// Memcached nodes keep nothing that could be kept: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html
const isKept = ({ kind, engine }: Cache): boolean => kind === 'serverless' || engine !== 'memcached';

/** A last snapshot, for a cache that something else will delete, and the wait until it is taken, where a command can. */
export const finalSnapshot = (cache: Cache): readonly Command[] => {
  const { id, kind, region } = cache;
  if (!isKept(cache)) return [];
  if (kind === 'serverless') {
    const snapshot = { 'serverless-cache-name': id, 'serverless-cache-snapshot-name': `${id}-final` };
    return [awsCli(region, 'elasticache create-serverless-cache-snapshot', snapshot)];
  }
  const [source, waiter] =
    kind === 'cluster'
      ? [{ 'cache-cluster-id': id }, 'cache-cluster-available']
      : [{ 'replication-group-id': id }, 'replication-group-available'];
  return [
    awsCli(region, 'elasticache create-snapshot', { ...source, 'snapshot-name': `${id}-final` }),
    awsCli(region, `elasticache wait ${waiter}`, source),
  ];
};

/** How a cache is ended, with a last snapshot where its engine takes one. */
export const cacheEnd = (cache: Cache): readonly Command[] => {
  const { id, kind, region, globalDatastore } = cache;
  if (kind === 'serverless') {
    const snapshot = { 'serverless-cache-name': id, 'final-snapshot-name': `${id}-final` };
    return [awsCli(region, 'elasticache delete-serverless-cache', snapshot)];
  }
  const snapshot = isKept(cache) ? { 'final-snapshot-identifier': `${id}-final` } : {};
  if (kind === 'cluster') {
    return [awsCli(region, 'elasticache delete-cache-cluster', { 'cache-cluster-id': id, ...snapshot })];
  }
  return [
    ...(globalDatastore === null ? [] : [leave(cache, globalDatastore)]),
    awsCli(region, 'elasticache delete-replication-group', {
      'replication-group-id': id,
      'no-retain-primary-cluster': true,
      ...snapshot,
    }),
  ];
};

const leave = ({ id, region }: Cache, globalDatastore: string): Command =>
  awsCli(region, 'elasticache disassociate-global-replication-group', {
    'global-replication-group-id': globalDatastore,
    'replication-group-id': id,
    'replication-group-region': region,
  });
