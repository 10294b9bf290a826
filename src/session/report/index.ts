// Does: word what a session begins with, leaves behind and costs.
// May not: ask AWS, judge, read the clock, print.
export { type CleanupPage, renderSessionEnd } from './end.ts';
export { freeTierRules } from './free-tier.ts';
export { renderSessionList } from './list.ts';
export { named, type Page } from './page.ts';
export { renderSessionStart, renderSessionStatus } from './start.ts';
