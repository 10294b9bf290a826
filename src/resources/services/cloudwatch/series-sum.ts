import type { DailySeries } from './daily-series.ts';

/** Series of the same metric and days as one; a day that any of them has is in it. */
export const addedUp = (first: DailySeries, others: readonly DailySeries[]): DailySeries =>
  combined(first, others, (a, b) => a + b);

/** The same, with the highest value of each day. */
export const highestOf = (first: DailySeries, others: readonly DailySeries[]): DailySeries =>
  combined(first, others, Math.max);

const combined = (
  first: DailySeries,
  others: readonly DailySeries[],
  join: (a: number, b: number) => number,
): DailySeries => {
  const totals = new Map<string, number>();
  for (const { day, value } of [first, ...others].flatMap(({ days }) => days)) {
    const before = totals.get(day);
    totals.set(day, before === undefined ? value : join(before, value));
  }
  const days = [...totals].map(([day, value]) => ({ day, value })).sort((a, b) => a.day.localeCompare(b.day));
  return { ...first, days };
};
