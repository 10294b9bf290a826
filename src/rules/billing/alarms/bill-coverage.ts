import { type Item, parseArn } from '../../../model/index.ts';
import type { AlarmMetric } from '../../../resources/billing-alarm/fields.ts';

// Most first.
const coverages = ['whole', 'linked', 'service', 'dimensions', 'metric'] as const;

/**
 * How much of the bill an alarm watches: the account's whole one, another account's, one service of it, an odd set of
 * dimensions, or no bill:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html
 */
export type Coverage = (typeof coverages)[number];

/** The most that any metric of the alarm covers. */
export const billCoverage = (alarm: Item<'billing-alarm'>): Coverage => {
  const account = parseArn(alarm.arn)?.account;
  const found = alarm.metrics.map((metric) => coverageOf(metric, account));
  return coverages.find((coverage) => found.includes(coverage)) ?? 'metric';
};

const coverageOf = ({ namespace, name, dimensions, accountId }: AlarmMetric, account: string | undefined): Coverage => {
  if (namespace !== 'AWS/Billing' || name !== 'EstimatedCharges') return 'metric';
  const { Currency, LinkedAccount, ServiceName, ...others } = dimensions;
  if (ServiceName !== undefined) return 'service';
  if (Currency === undefined || Object.keys(others).length > 0) return 'dimensions';
  const whose = [LinkedAccount, accountId].filter((id) => id !== undefined && id !== null);
  return whose.every((id) => id === account) ? 'whole' : 'linked';
};

/** The currency of the bill that the alarm watches, by its code; null where none of its metrics names one. */
export const billCurrency = ({ metrics }: Item<'billing-alarm'>): string | null =>
  metrics.find(({ dimensions }) => dimensions.Currency !== undefined)?.dimensions.Currency ?? null;

/** A metric as people write it: `AWS/Billing EstimatedCharges(Currency=USD)`. */
export const metricName = ({ namespace, name, dimensions }: AlarmMetric): string => {
  const pairs = Object.entries(dimensions).map(([dimension, value]) => `${dimension}=${value}`);
  return `${namespace} ${name}(${pairs.join(', ')})`;
};
