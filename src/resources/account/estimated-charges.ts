import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

/** What AWS expects to bill for the month so far, as it stood each day: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html */
export interface EstimatedCharges {
  /** USD, in China CNY. */
  readonly currency: string;
  /** No days where billing alerts were never switched on. */
  readonly charges: DailySeries;
}
