import type { Clock } from '../../src/aws/read/clock.ts';

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** A clock whose time stands still until nothing is left to do, and then jumps to whatever is next; several may sleep at once. */
export const virtualClock = () => {
  let time = 0;
  const timers: Timer[] = [];
  const clock: Clock = {
    now: () => time,
    sleep: (ms, signal) =>
      new Promise<void>((ring, refuse) => {
        signal.throwIfAborted();
        timers.push({ at: time + ms, ring });
        signal.addEventListener('abort', () => refuse(signal.reason), { once: true });
      }),
    random: () => 0.5,
  };
  const settle = () => new Promise((next) => setImmediate(next));
  /** Runs until nobody sleeps any more, or until `done`. */
  const run = async (done: Promise<unknown>): Promise<void> => {
    let isDone = false;
    done
      .finally(() => {
        isDone = true;
      })
      .catch(() => undefined);
    for (await settle(); !isDone; await settle()) {
      timers.sort((a, b) => a.at - b.at);
      const next = timers.shift();
      if (next === undefined) throw new Error('Nobody sleeps, and it is not done.');
      time = Math.max(time, next.at);
      next.ring();
    }
  };
  return { ...clock, run };
};
