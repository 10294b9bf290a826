import { hoursPerMonth } from '../../model/index.ts';

const hourMs = 3_600_000;

/** What a monthly list price is by the hour. */
export const hourlyUsd = (monthlyUsd: number): number => monthlyUsd / hoursPerMonth;

/** What something costs from now to the end of the month, in which AWS counts by UTC. */
export const monthRest = (monthlyUsd: number, now: Date): number => {
  const end = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1);
  return hourlyUsd(monthlyUsd) * ((end - now.getTime()) / hourMs);
};
