import type { Aws } from '../../aws/index.ts';
import type { Item } from '../../model/index.ts';
import { given } from '../reading/aws-fields.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';
import { addedUp, highestOf } from '../services/cloudwatch/series-sum.ts';

type Cache = Item<'elasticache-cluster'>;
type Metrics = readonly [string, ...string[]];

// https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.Redis.html and CacheMetrics.Memcached.html
const keyMetrics = ({ kind, engine }: Cache, use: 'reads' | 'writes'): Metrics => {
  if (kind === 'serverless') return ['TotalCmdsCount'];
  if (engine === 'memcached') return use === 'reads' ? ['CmdGet'] : ['CmdSet'];
  return use === 'reads' ? ['CacheHits', 'CacheMisses'] : ['SetTypeCmds'];
};

// Commands that touch no key, or that a server runs in a script of its own.
const keylessMetrics: Metrics = ['PubSubBasedCmds', 'StreamBasedCmds', 'EvalBasedCmds', 'KeyBasedCmds'];

/** Reads or writes of keys by day, over all members of a cache. */
export const keyUse = async (
  aws: Aws<'cloudwatch:GetMetricStatistics'>,
  cache: Cache,
  use: 'reads' | 'writes',
  now: Date,
): Promise<DailySeries> => addedUp(...(await seriesOf(aws, cache, keyMetrics(cache, use), 'Sum', now)));

/** Publish and subscribe, streams, scripts and commands on keys by day; null where all commands are counted as one, or none of these exist. */
export const keylessUse = async (
  aws: Aws<'cloudwatch:GetMetricStatistics'>,
  cache: Cache,
  now: Date,
): Promise<DailySeries | null> =>
  cache.kind === 'serverless' || cache.engine === 'memcached'
    ? null
    : addedUp(...(await seriesOf(aws, cache, keylessMetrics, 'Sum', now)));

/** The most connections that any one member had at a time, by day. */
export const mostConnections = async (
  aws: Aws<'cloudwatch:GetMetricStatistics'>,
  cache: Cache,
  now: Date,
): Promise<DailySeries> => highestOf(...(await seriesOf(aws, cache, ['CurrConnections'], 'Maximum', now)));

const seriesOf = async (
  aws: Aws<'cloudwatch:GetMetricStatistics'>,
  cache: Cache,
  metrics: Metrics,
  statistic: DailySeries['statistic'],
  now: Date,
): Promise<readonly [DailySeries, readonly DailySeries[]]> => {
  const dimension = cache.kind === 'serverless' ? 'clusterId' : 'CacheClusterId';
  const [first, ...others] = await Promise.all(
    metrics
      .flatMap((metric) => cache.memberIds.map((id) => ({ metric, id })))
      .map(({ metric, id }) =>
        dailyMetric(aws, { namespace: 'AWS/ElastiCache', metric, statistic, dimensions: { [dimension]: id } }, now),
      ),
  );
  return [given(first, 'MemberClusters'), others];
};
