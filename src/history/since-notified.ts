import type { History, Memory } from '../model/index.ts';
import type { Comparable } from './comparable.ts';
import { gapsOf } from './gaps.ts';

/** How the run ended of which a person was last notified, and what could not be judged since: gaps that nobody heard of stay new. */
export const sinceNotified = (
  { runs, toldThrough }: Memory,
  current: Comparable,
): Pick<History, 'told' | 'newGaps'> => {
  const run = runs.findLast(({ at }) => toldThrough !== null && at <= toldThrough);
  const gaps = gapsOf(current);
  if (run === undefined) return { told: null, newGaps: gaps };
  const { at, conclusion, coverage, totals, incomplete } = run;
  return {
    told: { at, conclusion, complete: coverage.complete, failsBySeverity: totals.failsBySeverity },
    newGaps: gaps.filter((gap) => !incomplete.includes(gap)),
  };
};
