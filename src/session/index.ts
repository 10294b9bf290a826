// Does: keep what stood before a session, split what stands now by it, sum what it burns. Purely.
// May not: ask AWS, judge, read or write files, read the clock, choose words.
export {
  baselineOf,
  ForeignSession,
  parseSession,
  type Session,
  type Sighting,
  serialiseSession,
} from './baseline.ts';
export { type Blind, blindCount, blindSpots, isBlind } from './blind.ts';
export { hourlyUsd, monthRest } from './burn.ts';
export { chosen } from './choice.ts';
export type { Group } from './group.ts';
export { sessionTypes } from './kinds.ts';
export { goneFrom, isGone, newlySeen, originsIn } from './origin.ts';
export { type Outcome, outcomeOf } from './outcome.ts';
export { ageOf, datedTypes, since, undated } from './since.ts';
export { type Seen, type Stock, takeStock } from './stock.ts';
export { eachOnce, type Thing } from './thing.ts';
