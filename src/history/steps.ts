import type { HistoryTable } from '../aws/write/history-table.ts';
import { OutOfTime } from '../model/index.ts';
import { withHistoryErrors } from './history-errors.ts';
import type { HistoryStep, Limit } from './limit.ts';
import { historyFailed } from './store.ts';

/** Does one step with a table whose every call ends with it. Throws `HistoryFailure` for what AWS does or does not answer. */
export type During = <T>(step: HistoryStep, work: (table: HistoryTable) => Promise<T>) => Promise<T>;

/** The steps of one table, each within its limit. */
export const stepsOf = (bare: HistoryTable, limit: Limit): During => {
  const table = withHistoryErrors(bare);
  return async (step, work) => {
    try {
      return await limit(step, (signal) => work(endingWith(table, signal)));
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error;
      throw historyFailed(error.message);
    }
  };
};

const endingWith = (table: HistoryTable, signal: AbortSignal): HistoryTable => ({
  ...table,
  items: (pk, range) => table.items(pk, range, signal),
  write: (put, remove) => table.write(put, remove, signal),
  change: (key, change) => table.change(key, change, signal),
});
