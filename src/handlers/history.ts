import { historyTable } from '../aws/write/history-table.ts';
import { type Claims, claimsIn, type HistoryStore, tableStore } from '../history/index.ts';

/** The history of the function, where it has a table. */
export interface History {
  readonly store: HistoryStore | null;
  readonly claims: Claims | null;
  readonly close: () => void;
}

/** Opens the history; nothing is sent before the first use. */
export const openHistory = (name: string | null, keepDays: number | undefined): History => {
  if (name === null) return { store: null, claims: null, close: () => {} };
  const table = historyTable(name);
  const now = () => new Date();
  return { store: tableStore(table, { now, keepDays }), claims: claimsIn(table, { now }), close: table.close };
};
