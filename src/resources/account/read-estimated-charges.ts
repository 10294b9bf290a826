import type { Aws } from '../../aws/index.ts';
import type { Place } from '../../model/index.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import type { EstimatedCharges } from './estimated-charges.ts';

/** The bill of the last 90 days as it grew, in the currency in which this partition is billed. */
export const estimatedCharges = async (
  aws: Aws<'cloudwatch:GetMetricStatistics'>,
  { partition, now }: Place,
): Promise<EstimatedCharges> => {
  const currency = partition === 'aws-cn' ? 'CNY' : 'USD';
  const charges = await dailyMetric(
    aws,
    {
      namespace: 'AWS/Billing',
      metric: 'EstimatedCharges',
      statistic: 'Maximum',
      dimensions: { Currency: currency },
    },
    now,
  );
  return { currency, charges };
};
