import type { Clock } from '../../src/aws/read/clock.ts';

/**
 * A clock on which every pause is over at once: it stands still but for the pauses, and those who pause at the same time
 * pause together. The pauses are the longest that chance would give.
 */
export const virtualClock = (): Clock => {
  let time = 0;
  return {
    now: () => time,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      const over = time + ms;
      await new Promise((next) => setImmediate(next));
      time = Math.max(time, over);
    },
    random: () => 1,
  };
};
