import type { HistoryStep } from '../history/index.ts';
import { OutOfTime } from '../model/index.ts';
import type { Context } from './deadline.ts';

/** Everything at the ends of a run that waits for AWS. */
export type Step = HistoryStep | 'store-report' | 'publish' | 'count-subscribers';

/**
 * What each step may take of the time that is left when it begins. No sum of shares is ever the whole, so whatever hangs, the
 * steps after it have time of their own; the digest, for which all of it is done, has most.
 */
const shares: { readonly [S in Step]: number } = {
  acquire: 1 / 10,
  lock: 1 / 5,
  read: 1 / 5,
  remember: 1 / 4,
  'store-report': 1 / 4,
  sending: 1 / 6,
  publish: 2 / 3,
  refused: 1 / 4,
  'count-subscribers': 1 / 4,
  notified: 1 / 4,
  unlock: 1 / 5,
  done: 1 / 4,
  release: 1 / 4,
};

/** Runs a step within its share of what is left of the invocation; its signal ends its calls. Throws `OutOfTime`. */
export type WithinBudget = <T>(step: Step, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** Divides what Lambda leaves an invocation. */
export const timeBudget =
  ({ getRemainingTimeInMillis }: Pick<Context, 'getRemainingTimeInMillis'>): WithinBudget =>
  async (step, work) => {
    const over = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const end = () => {
        const reason = new OutOfTime();
        over.abort(reason);
        // What listens to its signal has the last word: it may know more.
        setImmediate(() => reject(reason));
      };
      timer = setTimeout(end, getRemainingTimeInMillis() * shares[step]);
    });
    try {
      return await Promise.race([work(over.signal), late]);
    } finally {
      clearTimeout(timer);
    }
  };
