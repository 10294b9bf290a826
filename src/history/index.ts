// Does: compare two runs, and keep runs in a table or a file.
// May not: judge, render, send, know a rule.
export { type Claim, type Claims, claimsIn, type Taken } from './claims.ts';
export type { Comparable, ComparedFinding } from './comparable.ts';
export { type Compared, compare } from './compare.ts';
export { fileStore } from './file.ts';
export { memoryOf } from './memory-of.ts';
export { renamed } from './renamed.ts';
export { HistoryFailure, type HistoryStore, type Track } from './store.ts';
export { tableStore } from './table.ts';
export { worthTelling } from './worth-telling.ts';
