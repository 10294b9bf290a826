import { isFailing, type RememberedRun, type Totals, type TrendPoint } from '../model/index.ts';
import type { Comparable } from './comparable.ts';

/** Runs that a trend shows, this one among them. */
const longest = 8;

/** The last runs that looked at about as much as this one, oldest first; one over a single region would be a false dip. */
export const trendOf = (runs: readonly RememberedRun[], current: Comparable): readonly TrendPoint[] => {
  const { run, totals, coverage, findings } = current;
  const alike = runs.filter(({ coverage: then }) => then.planned >= 0.8 * coverage.planned);
  const now: TrendPoint = {
    at: run.inventoryTakenAt,
    fails: findings.filter(isFailing).length,
    monthlyUsd: totals.monthlyUsd,
    complete: coverage.complete,
  };
  return [...alike.map(pointOf), now].slice(-longest);
};

const pointOf = ({ at, totals, coverage }: RememberedRun): TrendPoint => ({
  at,
  fails: failsIn(totals),
  monthlyUsd: totals.monthlyUsd,
  complete: coverage.complete,
});

const failsIn = ({ failsBySeverity }: Totals): number => Object.values(failsBySeverity).reduce((sum, n) => sum + n, 0);
