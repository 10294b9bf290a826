import type { DailySeries } from '../../../src/resources/services/cloudwatch/daily-series.ts';

const dayMs = 86_400_000;

/** Daily values that end with yesterday, seen from the testers' `now` (2026-11-22): the last value is 2026-11-21's. `null` leaves a day out. */
export const series = (values: readonly (number | null)[], change: Partial<DailySeries> = {}): DailySeries => {
  const until = Date.parse('2026-11-22T00:00:00Z');
  const dayOf = (index: number) => new Date(until - (values.length - index) * dayMs).toISOString().slice(0, 10);
  return {
    namespace: 'AWS/EC2',
    metric: 'CPUUtilization',
    statistic: 'Average',
    unit: 'Percent',
    from: new Date(until - 90 * dayMs).toISOString().slice(0, 10),
    until: '2026-11-22',
    days: values.flatMap((value, index) => (value === null ? [] : [{ day: dayOf(index), value }])),
    ...change,
  };
};

/** The same value on each of the last `days` days. */
export const steady = (value: number, days: number, change: Partial<DailySeries> = {}): DailySeries =>
  series(
    Array.from({ length: days }, () => value),
    change,
  );
