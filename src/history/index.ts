// Does: compare two runs, and keep runs in a table or a file.
// May not: judge, render, send, know a rule.
export type { Comparable, ComparedFinding } from './comparable.ts';
export { type Compared, compare } from './compare.ts';
export { type Dated, memoryOf } from './memory-of.ts';
export { defaultKeepDays, HistoryFailure, type HistoryStore, type Track, type Turn } from './store.ts';
