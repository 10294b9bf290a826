// Does: compare two runs, and keep runs in a table or a file.
// May not: judge, render, send, know a rule.

export type { Comparable, ComparedFinding } from './comparable.ts';
export { type Compared, compare } from './compare.ts';
export { fileStore } from './file.ts';
export type { HistoryStep } from './limit.ts';
export { memoryOf } from './memory-of.ts';
export { occasionToNotify } from './notification-policy.ts';
export { renamed } from './renamed.ts';
export { type RunLease, type RunLeases, runLeasesIn, type Taken } from './run-leases.ts';
export { HistoryFailure, type HistoryKey, type HistoryStore } from './store.ts';
export { tableStore } from './table.ts';
