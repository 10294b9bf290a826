import type { RememberedRun } from '../model/index.ts';
import type { Comparable } from './comparable.ts';
import { gapsOf } from './gaps.ts';

/** What is kept of a run. */
export const rememberedRun = (current: Comparable): RememberedRun => {
  const { run, conclusion, coverage, totals, usage } = current;
  const { complete, planned, evaluated, empty, incomplete } = coverage;
  return {
    at: run.inventoryTakenAt,
    conclusion,
    coverage: { complete, planned, evaluated, empty, incomplete },
    totals,
    seconds: usage.seconds,
    rules: run.rules,
    regions: run.regions.scanned,
    incomplete: gapsOf(current),
  };
};
