import type { RememberedRun } from '../model/index.ts';
import { type Comparable, pairOf } from './comparable.ts';

/** What is kept of a run. */
export const rememberedRun = ({ run, conclusion, coverage, totals, findings, usage }: Comparable): RememberedRun => {
  const { complete, planned, evaluated, empty, incomplete } = coverage;
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown');
  return {
    at: run.inventoryTakenAt,
    conclusion,
    coverage: { complete, planned, evaluated, empty, incomplete },
    totals,
    seconds: usage.seconds,
    rules: run.rules,
    regions: run.regions.scanned,
    incomplete: [...new Set(unknown.map(pairOf))].toSorted(),
  };
};
