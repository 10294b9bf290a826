import { type Operation, ReadFailure } from '../../model/index.ts';
import type { Clock } from './clock.ts';

// Half a minute in all, and little where AWS is nearly done.
const pauses = [250, 500, 1_000, ...Array.from({ length: 14 }, () => 2_000)];

/** Asks again, pausing longer and longer, until there is an answer; throws `ReadFailure` when half a minute was not enough. */
export const untilReady = async <T>(
  operation: Operation,
  ask: () => Promise<T | null>,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<T> => {
  for (const pause of [...pauses, null]) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (pause !== null) await clock.sleep(pause, signal);
  }
  const seconds = Math.round(pauses.reduce((sum, pause) => sum + pause, 0) / 1_000);
  throw new ReadFailure({ kind: 'failed', operation, detail: `still not ready after ${seconds} s` });
};
