// Does: keep what stood before a session, split what stands now by it, sum what it burns. Purely.
// May not: ask AWS, judge, read or write files, read the clock, choose words.
export {
  baselineOf,
  ForeignSession,
  parseSession,
  type Session,
  type Sighting,
  serialiseSession,
} from './core/baseline.ts';
export { chosen } from './core/choice.ts';
export { hourlyUsd, monthRest } from './core/cost-rate.ts';
export { type Blind, blindCount, blindSpots, isBlind } from './core/coverage-gaps.ts';
export type { Group } from './core/group.ts';
export { goneFrom, isGone, newlySeen, originsIn } from './core/origin.ts';
export { type Outcome, outcomeOf } from './core/outcome.ts';
export { eachOnce, type Thing } from './core/resource-summary.ts';
export { type Seen, type Stock, takeStock } from './core/session-diff.ts';
export { sessionTypes } from './core/session-types.ts';
