import { type Cause, causeIn, type Inventory, type ResourceType } from '../../model/index.ts';
import type { Baseline } from './baseline.ts';

/** What could not be seen, so that something of the session may still stand there. */
export interface CoverageGaps {
  readonly listings: readonly { readonly type: ResourceType; readonly region: string; readonly cause: Cause }[];
  /** Why the list of regions may not be whole. */
  readonly regions: readonly Cause[];
  /** Regions that were enabled when the session began and are not looked at now: what stands in them still bills. */
  readonly lost: readonly string[];
  /** Regions that the baseline does not know: what stands in them may be older than the session. */
  readonly added: readonly string[];
}

/** What an inventory lacks of these types, by what the session began with. */
export const coverageGaps = (
  baseline: Baseline,
  { listings, regions }: Inventory,
  types: readonly ResourceType[],
): CoverageGaps => ({
  listings: listings
    .filter(({ type }) => types.includes(type))
    .flatMap(({ type, region, missing }) => missing.map((gap) => ({ type, region, cause: causeIn(gap) }))),
  regions: regions.missing,
  lost: baseline.regions.filter((region) => !regions.scanned.includes(region)),
  added: regions.scanned.filter((region) => !baseline.regions.includes(region)),
});

/** How many listings, lists of regions and regions could not be seen. */
export const gapCount = ({ listings, regions, lost }: CoverageGaps): number =>
  listings.length + regions.length + lost.length;

/** True where something could not be seen. */
export const hasGaps = (gaps: CoverageGaps): boolean => gapCount(gaps) > 0;
