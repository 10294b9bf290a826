import { actedOn, managedBy, standingOf } from '../../derived/index.ts';
import { type Bill, defineRule, hoursPerMonth, type Item, type Seen } from '../../model/index.ts';
import { extendedSupportBills } from './databases/extended-support.ts';
import { cacheSteps } from './elasticache/removal.ts';
import { text } from './elasticache-left-running.text.ts';
import { activityOf, isTooNew } from './idle/activity.ts';

export const elasticacheLeftRunning = defineRule({
  id: 'elasticache-left-running',
  severity: 'medium',
  category: 'leftovers',
  subject: 'elasticache-cluster',
  reads: ['lookups', 'writes'],
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
    if (reads !== 'idle' || writes !== 'idle')
      return verdict.unclear('incomplete', { ...args, datapoints: activity.datapoints }, activity);
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
