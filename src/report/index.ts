// Does: arrange a report for a reader: what it says, in which order, and how often.
// May not: hold words, a layout or a language, judge, ask AWS, print.
export type { Texts } from './cause-key.ts';
export { type ChangedFindings, type ChangeNote, type Changes, isNews } from './changes.ts';
export { type CostShare, costsBy } from './costs.ts';
export type { CoverageView } from './coverage.ts';
export { type Entry, eachEntry, entriesOf } from './entries.ts';
export type { ExemptFinding } from './exemptions.ts';
export { grouped } from './grouped.ts';
export { gravestFirst, type RuleGroup } from './groups.ts';
export { resourceName } from './naming.ts';
export type { NotVisibleGroup } from './not-visible.ts';
export { placeOf } from './place.ts';
export type { RegionCell, RegionRow } from './regions.ts';
export type { Remark } from './remarks.ts';
export type { ResolvedFinding } from './resolved.ts';
export type { HiddenRule, Obstacle } from './unchecked.ts';
export { type ReportView, viewOf } from './view.ts';
