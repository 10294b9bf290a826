import { HistoryFailure } from './store.ts';

/** A history that cannot be read or written, for a reason that is not AWS's. */
export const historyFailed = (detail: string): HistoryFailure =>
  new HistoryFailure({ kind: 'failed', operation: 'history', detail });
