// Does: keep what stood before a session, split what stands now by it, sum what it costs. Purely.
// May not: ask AWS, judge, read or write files, read the clock, choose words.
export {
  baselineOf,
  ForeignSession,
  parseSession,
  type ResourceReference,
  type Session,
  serialiseSession,
} from './core/baseline.ts';
export { unseenServices } from './core/billed-services.ts';
export { chosen } from './core/choice.ts';
export { hourlyUsd, monthRest } from './core/cost-rate.ts';
export { type CoverageGaps, coverageGaps, gapCount, hasGaps } from './core/coverage-gaps.ts';
export { deletionOf, goesBeforeStacks, type IsOlder, isKeepable, isOfOlder } from './core/deletions.ts';
export type { Group } from './core/group.ts';
export { goneFrom, identityOf, isGone, newlySeen, originsIn } from './core/origin.ts';
export { type Outcome, outcomeOf } from './core/outcome.ts';
export { eachOnce, type ResourceSummary } from './core/resource-summary.ts';
export { diffSession, type Seen, type SessionDiff } from './core/session-diff.ts';
export { sessionTypes } from './core/session-types.ts';
