import type { Clock } from './clock.ts';
import type { Limit } from './limits.ts';

/** Says when a call may leave, so that no window of time holds more of them than its limit allows. */
export interface TokenBucket {
  readonly limit: Limit;
  /** Milliseconds until a call may leave; 0 where one may now. */
  readonly readyIn: () => number;
  /** Takes the token of a call that leaves now. */
  readonly take: () => void;
  /** AWS said "too fast": empties the bucket and halves the rate for all who wait. */
  readonly throttled: () => void;
  /** AWS answered: the rate creeps back to its limit, and after the first answer the whole burst may be used. */
  readonly answered: () => void;
}

const slowest = 1 / 16;
const recovery = 1 / 50;
// Others use the account too: until AWS has answered once, most of the burst may be theirs.
const untried = 1 / 4;

/** A token bucket that gives way at the first throttle instead of pushing on. */
export const createTokenBucket = (limit: Limit, clock: Clock): TokenBucket => {
  let reserve = limit.burst - Math.max(1, Math.floor(limit.burst * untried));
  let tokens = limit.burst - reserve;
  let rate = limit.perSecond;
  let filledAt = clock.now();

  const refill = () => {
    const now = clock.now();
    tokens = Math.min(limit.burst - reserve, tokens + ((now - filledAt) / 1000) * rate);
    filledAt = now;
  };

  return {
    limit,
    readyIn: () => {
      refill();
      return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / rate) * 1000);
    },
    take: () => {
      refill();
      tokens -= 1;
    },
    throttled: () => {
      refill();
      reserve = 0;
      tokens = 0;
      rate = Math.max(rate / 2, limit.perSecond * slowest);
    },
    answered: () => {
      refill();
      tokens += reserve;
      reserve = 0;
      rate = Math.min(limit.perSecond, rate + limit.perSecond * recovery);
    },
  };
};
