import { actedOn, managedBy, standingOf } from '../../derived/index.ts';
import { type Bill, defineRule, hoursPerMonth, type Item, type Seen } from '../../model/index.ts';
import { extendedSupportBills } from './databases/extended-support.ts';
import { cacheSteps } from './elasticache/removal.ts';
import { text } from './elasticache-left-running.text.ts';
import { activityOf, type IdleQuestion, isTooNew } from './idle/activity.ts';

export const elasticacheLeftRunning = defineRule({
  id: 'elasticache-left-running',
  severity: 'medium',
  category: 'leftovers',
  subject: 'elasticache-cluster',
  reads: ['lookups', 'writes', 'otherCommands', 'connections'],
  consults: ['tagging'],
  options: { windowDays: 14 },
  references: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.Redis.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/serverless-metrics-events-redis.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.Delete.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen({ id: cache, status, createdAt }, { verdict, now, options: { windowDays: days } }) {
    const { works, billed } = standingOf('elasticache-cluster', status);
    if (billed === 'nothing') return verdict.notApplicable('passing', { cache, status });
    if (createdAt === null || !works) return verdict.unclear('broken', { cache, status });
    if (isTooNew(createdAt, days, now)) return verdict.notApplicable('tooNew', { cache, days }, { createdAt });
    return undefined;
  },
  evaluate(cache, { verdict, now, options: { windowDays } }) {
    const window = { windowDays, began: `${cache.createdAt}`, isIdleDay: isNone };
    const { state: reads, ...activity } = activityOf([cache.lookups], { ...window, silentWhenIdle: false });
    const { state: writes } = activityOf([cache.writes], { ...window, silentWhenIdle: true });
    const args = { cache: cache.id, days: windowDays };
    if (reads === 'busy' || writes === 'busy') return verdict.pass('used', args, activity);
    if (hasCommands(cache, window)) return verdict.pass('commanded', args, activity);
    if (reads !== 'idle' || writes !== 'idle')
      return verdict.unclear('incomplete', { ...args, datapoints: activity.datapoints }, activity);
    const { state: connected } = activityOf([cache.connections], {
      ...window,
      silentWhenIdle: false,
      isIdleDay: ([most = Number.NaN]) => most <= ownConnections(cache),
    });
    if (connected === 'busy') return verdict.unclear('connected', args, activity);
    if (connected !== 'idle') return verdict.unclear('unwatched', args, activity);
    if (cache.globalDatastore !== null)
      return verdict.unclear('global', { ...args, datastore: cache.globalDatastore }, activity);
    const metrics = [`${cache.lookups.metric} Sum`, `${cache.writes.metric} Sum`];
    return verdict.fail(
      'idle',
      { ...args, kind: kindOf(cache), engine: engineOf(cache) },
      { evidence: { ...activity, metrics, ...evidenceOf(cache) }, ...wasteOf(cache, now) },
    );
  },
  byExistence: {
    option: 'windowDays',
    evaluate: (cache, { verdict, now }) =>
      verdict.fail(
        'stillThere',
        { cache: cache.id, kind: kindOf(cache), engine: engineOf(cache) },
        { evidence: evidenceOf(cache), ...wasteOf(cache, now) },
      ),
  },
});

const isNone = ([count]: readonly number[]): boolean => count === 0;

// Silent on a day without any.
const hasCommands = (
  { otherCommands }: Seen<'elasticache-cluster', 'otherCommands', never>,
  window: Omit<IdleQuestion, 'silentWhenIdle'>,
): boolean =>
  otherCommands !== null && activityOf([otherCommands], { ...window, silentWhenIdle: true }).state !== 'idle';

// What ElastiCache keeps to a node to watch it: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.Redis.html
const ownConnections = ({ kind }: Item<'elasticache-cluster'>): number => (kind === 'serverless' ? 0 : 4);

const kindOf = ({ nodeType, nodes }: Item<'elasticache-cluster'>): string =>
  nodeType === null ? 'serverless' : `${nodes} × ${nodeType}`;

const evidenceOf = (cache: Item<'elasticache-cluster'>) => {
  const { kind, engine, status, nodeType, nodes, memberIds, createdAt, globalDatastore } = cache;
  return { kind, engine, status, nodeType, nodes, memberIds, createdAt, globalDatastore };
};

// An inventory of an earlier version does not tell it.
const versionOf = (cache: Item<'elasticache-cluster'>): string | null =>
  'engineVersion' in cache ? cache.engineVersion : null;

// Only a cache that is made or deleted has none, and the screen has left those out.
const engineOf = ({ engine }: Item<'elasticache-cluster'>): string => {
  if (engine === null) throw new Error('a cache without an engine was about to be judged');
  return engine;
};

const wasteOf = (cache: Seen<'elasticache-cluster', never, 'tagging'>, now: Date) => {
  const manager = managedBy(cache, cache.tagging);
  const { nodeType, nodes } = cache;
  const engine = engineOf(cache);
  return {
    // A serverless cache bills for the least amount of data even while it is empty.
    bills: [
      nodeType === null
        ? {
            item: 'elasticache-serverless-gb-hour',
            of: engine,
            quantity: hoursPerMonth * (engine === 'valkey' ? 0.1 : 1),
          }
        : { item: 'elasticache-node-hour', of: `${nodeType} ${engine}`, quantity: hoursPerMonth * nodes },
      ...extendedSupportBills(cache.engine, versionOf(cache), now, 'elasticache-extended-support-hour'),
    ] satisfies readonly Bill[],
    ...actedOn(cache, manager, cacheSteps(cache, manager)),
  };
};
