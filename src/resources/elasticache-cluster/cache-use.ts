import type { Aws } from '../../aws/index.ts';
import type { Item } from '../../model/index.ts';
import { given } from '../reading/aws-fields.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';
import { addedUp } from '../services/cloudwatch/series-sum.ts';

type Cache = Item<'elasticache-cluster'>;
type Use = 'reads' | 'writes';

// https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.Redis.html and CacheMetrics.Memcached.html;
// connections say nothing, since ElastiCache itself keeps some to watch the nodes.
const metricsOf = ({ kind, engine }: Cache, use: Use): readonly [string, ...string[]] => {
  if (kind === 'serverless') return ['TotalCmdsCount'];
  if (engine === 'memcached') return use === 'reads' ? ['CmdGet'] : ['CmdSet'];
  return use === 'reads' ? ['CacheHits', 'CacheMisses'] : ['SetTypeCmds'];
};

/** One kind of use of a cache by day, over all of its members. */
export const cacheUse = async (
  aws: Aws<'cloudwatch:GetMetricStatistics'>,
  cache: Cache,
  use: Use,
  now: Date,
): Promise<DailySeries> => {
  const dimension = cache.kind === 'serverless' ? 'clusterId' : 'CacheClusterId';
  const asked = metricsOf(cache, use).flatMap((metric) => cache.memberIds.map((id) => ({ metric, id })));
  const [first, ...others] = await Promise.all(
    asked.map(({ metric, id }) =>
      dailyMetric(
        aws,
        { namespace: 'AWS/ElastiCache', metric, statistic: 'Sum', dimensions: { [dimension]: id } },
        now,
      ),
    ),
  );
  return addedUp(given(first, 'MemberClusters'), others);
};
