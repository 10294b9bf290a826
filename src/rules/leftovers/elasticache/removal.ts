import type { Steps } from '../../../derived/index.ts';
import { awsCli, type Caution, type Command, type Item, type ManagedBy } from '../../../model/index.ts';

type Cache = Item<'elasticache-cluster'>;

// Memcached nodes keep nothing that could be kept: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html
const isKept = ({ kind, engine }: Cache): boolean => kind === 'serverless' || engine !== 'memcached';

/** How a cache goes, with a last snapshot where its engine takes one; the snapshot comes before where something else deletes it. */
export const cacheSteps = (cache: Cache, manager: ManagedBy | null): Steps => ({
  remove: deletion(cache, true),
  forGood: deletion(cache, false),
  cautions: cautionsOf(cache, null),
  withManager: { keep: lastSnapshot(cache), cautions: cautionsOf(cache, manager) },
});

/** And the wait until the snapshot is taken, where a command can wait. */
const lastSnapshot = (cache: Cache): readonly Command[] => {
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

const deletion = (cache: Cache, withSnapshot: boolean): readonly Command[] => {
  const { id, kind, region, globalDatastore } = cache;
  const snapshot = (flag: string) => (withSnapshot && isKept(cache) ? { [flag]: `${id}-final` } : {});
  if (kind === 'serverless') {
    const itself = { 'serverless-cache-name': id, ...snapshot('final-snapshot-name') };
    return [awsCli(region, 'elasticache delete-serverless-cache', itself)];
  }
  if (kind === 'cluster') {
    const itself = { 'cache-cluster-id': id, ...snapshot('final-snapshot-identifier') };
    return [awsCli(region, 'elasticache delete-cache-cluster', itself)];
  }
  return [
    ...(globalDatastore === null ? [] : [leave(cache, globalDatastore)]),
    awsCli(region, 'elasticache delete-replication-group', {
      'replication-group-id': id,
      'no-retain-primary-cluster': true,
      ...snapshot('final-snapshot-identifier'),
    }),
  ];
};

const leave = ({ id, region }: Cache, globalDatastore: string): Command =>
  awsCli(region, 'elasticache disassociate-global-replication-group', {
    'global-replication-group-id': globalDatastore,
    'replication-group-id': id,
    'replication-group-region': region,
  });

const cautionsOf = (cache: Cache, manager: ManagedBy | null): readonly Caution[] => {
  const args = { cache: cache.id };
  if (!isKept(cache)) return [{ kind: 'lost-for-good', message: 'noSnapshot', args }];
  return manager === null || cache.kind !== 'serverless'
    ? []
    : [{ kind: 'look-first', message: 'unwaited', args: { ...args, manager: manager.name } }];
};
