import { AwsFailure } from '../aws/read/failure.ts';
import type { HistoryTable } from '../aws/write/history-table.ts';
import { HistoryFailure } from './store.ts';

/** The same table, whose failures are a history's. */
export const withHistoryErrors = ({ items, write, change, close }: HistoryTable): HistoryTable => ({
  items: (...asked) => asHistory(items(...asked)),
  write: (...asked) => asHistory(write(...asked)),
  change: (...asked) => asHistory(change(...asked)),
  close,
});

const asHistory = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof AwsFailure)) throw error;
    const { reason } = error;
    if (reason.kind === 'denied' || reason.kind === 'failed') throw new HistoryFailure(reason);
    throw error;
  }
};
