import type { Aws } from '../aws/index.ts';
import type { DailySeries } from '../model/resources/series.ts';
import { given, MalformedAnswer, moment, noneIfAbsent } from './answer.ts';

/** One metric of one resource. */
export interface DailyMetric {
  readonly namespace: string;
  readonly metric: string;
  readonly statistic: DailySeries['statistic'];
  readonly dimensions: { readonly [name: string]: string };
}

const dayMs = 86_400_000;
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
  const until = Math.floor(now.getTime() / dayMs) * dayMs;
  const from = until - daysAsked * dayMs;
  const { Datapoints } = await aws.call('cloudwatch:GetMetricStatistics', {
    Namespace: namespace,
    MetricName: metric,
    Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
    StartTime: new Date(from),
    EndTime: new Date(until),
    Period: dayMs / 1000,
    Statistics: [statistic],
  });
  const points = given(Datapoints, 'Datapoints').map((point) => ({
    day: dayOf(moment(point.Timestamp, 'Timestamp')),
    value: given(point[statistic], statistic),
    unit: noneIfAbsent(point.Unit),
  }));
  const days = points.map(({ day, value }) => ({ day, value })).sort((a, b) => a.day.localeCompare(b.day));
  const series = { from: dayOf(new Date(from).toISOString()), until: dayOf(new Date(until).toISOString()), days };
  expectDays(metric, series);
  const [first] = points;
  return { namespace, metric, statistic, unit: first === undefined ? null : first.unit, ...series };
};

const dayOf = (iso: string): string => iso.slice(0, 10);

// A day twice is a metric in two units, which cannot be added up; a day outside is an answer to another question.
const expectDays = (metric: string, { from, until, days }: Pick<DailySeries, 'from' | 'until' | 'days'>): void => {
  if (new Set(days.map(({ day }) => day)).size !== days.length) throw new MalformedAnswer(`${metric} has a day twice`);
  if (days.some(({ day }) => day < from || day >= until)) {
    throw new MalformedAnswer(`${metric} has a day that was not asked for`);
  }
};
