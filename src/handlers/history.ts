import { historyTable } from '../aws/write/history-table.ts';
import { type HistoryStore, type RunLeases, runLeasesIn, tableStore } from '../history/index.ts';
import type { WithinBudget } from './time-budget.ts';

/** The history of the function, where it has a table. */
export interface History {
  readonly store: HistoryStore | null;
  readonly leases: RunLeases | null;
  readonly close: () => void;
}

/** Opens the history; nothing is sent before the first use. */
export const openHistory = (name: string | null, keepDays: number | undefined, limit: WithinBudget): History => {
  if (name === null) return { store: null, leases: null, close: () => {} };
  const table = historyTable(name);
  const now = () => new Date();
  return {
    store: tableStore(table, { now, keepDays, limit }),
    leases: runLeasesIn(table, { now, limit }),
    close: table.close,
  };
};
