/** A metric by whole UTC days, from `cloudwatch:GetMetricStatistics` with a period of 86,400 seconds. */
export interface DailySeries {
  readonly namespace: string;
  readonly metric: string;
  readonly statistic: 'Average' | 'Sum' | 'Maximum';
  readonly unit: string | null;
  /** First day asked for, `YYYY-MM-DD`. */
  readonly from: string;
  /** First day not asked for, `YYYY-MM-DD`: the day in which the run began, which is not over. */
  readonly until: string;
  /** Only the days for which CloudWatch holds a datapoint. */
  readonly days: readonly { readonly day: string; readonly value: number }[];
}
