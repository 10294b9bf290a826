import type { DailySeries } from '../../../src/resources/services/cloudwatch/daily-series.ts';

/** The bill as CloudWatch knew it on these days, each `[day, amount]`. */
export const charges = (days: readonly (readonly [day: string, value: number])[]): DailySeries => ({
  namespace: 'AWS/Billing',
  metric: 'EstimatedCharges',
  statistic: 'Maximum',
  unit: days.length === 0 ? null : 'None',
  from: '2026-08-24',
  until: '2026-11-22',
  days: days.map(([day, value]) => ({ day, value })),
});
