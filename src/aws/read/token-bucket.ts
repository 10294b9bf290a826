import type { Clock } from './clock.ts';
import type { Limit } from './limits.ts';

/** Hands out turns in order, never faster than its limit. */
export interface TokenBucket {
  /** Resolves when it is this call's turn; rejects when the signal is aborted. */
  readonly take: (signal: AbortSignal) => Promise<void>;
  /** AWS said "too fast": empties the bucket and halves the rate for all who wait. */
  readonly throttled: () => void;
  /** AWS answered: the rate creeps back to its limit. */
  readonly answered: () => void;
}

const slowest = 1 / 16;
const recovery = 1 / 50;

/** A token bucket that gives way at the first throttle instead of pushing on. */
export const createTokenBucket = (limit: Limit, clock: Clock): TokenBucket => {
  let tokens = limit.burst;
  let rate = limit.perSecond;
  let filledAt = clock.now();
  let line: Promise<void> = Promise.resolve();

  const refill = () => {
    const now = clock.now();
    tokens = Math.min(limit.burst, tokens + ((now - filledAt) / 1000) * rate);
    filledAt = now;
  };

  const turn = async (signal: AbortSignal) => {
    for (refill(); tokens < 1; refill()) await clock.sleep(Math.ceil(((1 - tokens) / rate) * 1000), signal);
    tokens -= 1;
  };

  return {
    take: (signal) => {
      const mine = line.then(() => turn(signal));
      line = mine.catch(() => undefined);
      return mine;
    },
    throttled: () => {
      refill();
      tokens = 0;
      rate = Math.max(rate / 2, limit.perSecond * slowest);
    },
    answered: () => {
      refill();
      rate = Math.min(limit.perSecond, rate + limit.perSecond * recovery);
    },
  };
};
