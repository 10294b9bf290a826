import { type Clock, systemClock } from '../aws/read/clock.ts';
import { HistoryFailure } from './store.ts';

/** How a store measures time; all but `now` have a default. */
export interface Timing {
  readonly now: () => Date;
  /** Milliseconds that a run waits for the lock at most. */
  readonly maxWaitMs?: number | undefined;
  readonly clock?: Clock | undefined;
}

/** Longer than twenty turns one after the other, and shorter than what a Lambda keeps in reserve for its end. */
export const defaultMaxWaitMs = 20_000;

const longestPauseMs = 500;
const unstopped = new AbortController().signal;

/** Tries until there is an answer other than null. Throws `HistoryFailure` of kind `busy` when that takes longer than `maxWaitMs`. */
export const retryUntil = async <T>(
  attempt: () => Promise<T | null>,
  { maxWaitMs = defaultMaxWaitMs, clock = systemClock }: Timing,
): Promise<T> => {
  const began = clock.now();
  for (let tries = 1; ; tries += 1) {
    const answer = await attempt();
    if (answer !== null) return answer;
    // Full jitter over a floor, so that those who wait do not come back together.
    const pause = 10 + clock.random() * Math.min(longestPauseMs, 20 * 2 ** tries);
    if (clock.now() - began + pause > maxWaitMs) throw new HistoryFailure({ kind: 'busy' });
    await clock.sleep(pause, unstopped);
  }
};
