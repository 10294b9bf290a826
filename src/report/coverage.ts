import type { RegionNotScanned, Report } from '../model/index.ts';

/** How much was looked at, and where nobody looked. */
export interface CoverageView {
  readonly complete: boolean;
  /** Pairs of rule and region: planned, judged, and with nothing to judge. */
  readonly planned: number;
  readonly evaluated: number;
  readonly empty: number;
  /** Regions that were scanned. */
  readonly regions: number;
  readonly passed: number;
  readonly notApplicable: number;
  /** Regions that are disabled, and those that were not asked for. */
  readonly disabled: readonly string[];
  readonly notSelected: readonly string[];
}

/** What was checked, in numbers. */
export const coverageOf = ({ run: { regions }, coverage, totals: { outcomes } }: Report): CoverageView => {
  const because = (why: RegionNotScanned['why']) =>
    regions.notScanned.filter((each) => each.why === why).map(({ region }) => region);
  return {
    complete: coverage.complete,
    planned: coverage.planned,
    evaluated: coverage.evaluated,
    empty: coverage.empty,
    regions: regions.scanned.length,
    passed: outcomes.pass,
    notApplicable: outcomes['not-applicable'],
    disabled: because('disabled'),
    notSelected: because('not-selected'),
  };
};
