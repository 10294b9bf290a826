import type { Aws } from '../../../aws/index.ts';
import { given } from '../../reading/aws-fields.ts';
import type { DailySeries } from './daily-series.ts';
import { lastDays, seriesFrom } from './read-daily-series.ts';

/** One metric of one resource. */
export interface DailyMetric {
  readonly namespace: string;
  readonly metric: string;
  readonly statistic: DailySeries['statistic'];
  readonly dimensions: { readonly [name: string]: string };
}

const daysAsked = 90;

/**
 * A metric by whole UTC days: the last 90, ending with the day before `now`. Only days with a datapoint are in it.
 * Throws where AWS answers with a day that was not asked for, or with one twice.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html
 */
export const dailyMetric = async (
  aws: Aws<'cloudwatch:GetMetricStatistics'>,
  { namespace, metric, statistic, dimensions }: DailyMetric,
  now: Date,
): Promise<DailySeries> => {
  const { from, until, period } = lastDays(daysAsked, now);
  const { Datapoints } = await aws.call('cloudwatch:GetMetricStatistics', {
    Namespace: namespace,
    MetricName: metric,
    Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
    StartTime: from,
    EndTime: until,
    Period: period,
    Statistics: [statistic],
  });
  return seriesFrom(
    { namespace, metric, statistic, from, until },
    given(Datapoints, 'Datapoints').map((point) => ({
      at: point.Timestamp,
      value: point[statistic],
      unit: point.Unit,
    })),
  );
};
