import { abortable } from './abortable.ts';

/** Time and chance as the port uses them; passed in, so that tests can run a minute in no time. */
export interface Clock {
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Rejects when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Between 0 and 1. */
  readonly random: () => number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: async (ms, signal) => {
    let timer: NodeJS.Timeout | undefined;
    try {
      await abortable(signal, () => new Promise((over) => (timer = setTimeout(over, ms))));
    } finally {
      clearTimeout(timer);
    }
  },
  random: Math.random,
};
