import type { Aws } from '../../aws/index.ts';
import { given } from '../reading/aws-fields.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';
import { type Asked, lastDays, type MetricPoint, seriesFrom } from '../services/cloudwatch/read-daily-series.ts';
import { addedUp } from '../services/cloudwatch/series-sum.ts';
import type { LightsailResourceFields } from './fields.ts';

type Reads = 'lightsail:GetInstanceMetricData' | 'lightsail:GetRelationalDatabaseMetricData';

// Lightsail keeps its metrics for two weeks.
const daysAsked = 14;

/**
 * How much a Lightsail instance or database is used, by whole UTC days; null for what has no such metric.
 * https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_GetInstanceMetricData.html
 */
export const lightsailUse = async (
  kind: LightsailResourceFields['kind'],
  name: string,
  aws: Aws<Reads>,
  now: Date,
): Promise<DailySeries | null> => {
  if (kind === 'instance') {
    const [received, sent] = await Promise.all([
      bytes('NetworkIn', name, aws, now),
      bytes('NetworkOut', name, aws, now),
    ]);
    return addedUp(received, [sent]);
  }
  return kind === 'database' ? connections(name, aws, now) : null;
};

const bytes = async (metric: 'NetworkIn' | 'NetworkOut', instanceName: string, aws: Aws<Reads>, now: Date) => {
  const { from, until, period } = lastDays(daysAsked, now);
  const { metricData } = await aws.call('lightsail:GetInstanceMetricData', {
    instanceName,
    metricName: metric,
    period,
    startTime: from,
    endTime: until,
    unit: 'Bytes',
    statistics: ['Sum'],
  });
  return dailyFrom({ metric, statistic: 'Sum', from, until }, given(metricData, 'metricData'), ({ sum }) => sum);
};

const connections = async (relationalDatabaseName: string, aws: Aws<Reads>, now: Date) => {
  const { from, until, period } = lastDays(daysAsked, now);
  const metric = 'DatabaseConnections';
  const { metricData } = await aws.call('lightsail:GetRelationalDatabaseMetricData', {
    relationalDatabaseName,
    metricName: metric,
    period,
    startTime: from,
    endTime: until,
    unit: 'Count',
    statistics: ['Maximum'],
  });
  const asked = { metric, statistic: 'Maximum', from, until } as const;
  return dailyFrom(asked, given(metricData, 'metricData'), ({ maximum }) => maximum);
};

interface Point {
  readonly timestamp?: Date | undefined;
  readonly unit?: string | undefined;
  readonly sum?: number | undefined;
  readonly maximum?: number | undefined;
}

const dailyFrom = (
  asked: Omit<Asked, 'namespace'>,
  points: readonly Point[],
  valueOf: (point: Point) => number | undefined,
): DailySeries =>
  seriesFrom(
    { namespace: 'AWS/Lightsail', ...asked },
    points.map((point): MetricPoint => ({ at: point.timestamp, unit: point.unit, value: valueOf(point) })),
  );
