import type { LimitWait } from '../../model/index.ts';
import type { Clock } from './clock.ts';
import type { Limit } from './limits.ts';

/** Measures for how long the calls of a run waited for one limit or another. */
export interface LimitWaits {
  /** Told whenever calls begin or cease to wait for a limit in a region. */
  readonly note: (limit: Limit, region: string, isWaiting: boolean) => void;
  /** The longest first; what waited less than a tenth of a second is not worth a word. */
  readonly list: () => readonly LimitWait[];
}

interface Waited {
  readonly limit: Limit;
  readonly region: string;
  total: number;
  since: number | null;
}

const worthAWord = 0.1;

export const createLimitWaits = (clock: Pick<Clock, 'now'>): LimitWaits => {
  const waits = new Map<string, Waited>();

  const begin = (limit: Limit, region: string) => {
    const key = `${limit.bucket} ${region}`;
    const waited = waits.get(key) ?? { limit, region, total: 0, since: null };
    waits.set(key, waited);
    waited.since ??= clock.now();
  };

  const end = (waited: Waited | undefined) => {
    if (waited === undefined || waited.since === null) return;
    waited.total += clock.now() - waited.since;
    waited.since = null;
  };

  return {
    note: (limit, region, isWaiting) => {
      if (isWaiting) begin(limit, region);
      else end(waits.get(`${limit.bucket} ${region}`));
    },
    list: () =>
      [...waits.values()]
        .map(({ limit, region, total, since }) => ({
          limit: limit.bucket,
          region,
          perSecond: limit.published ?? limit.perSecond,
          isPublished: limit.published !== undefined,
          seconds: Math.round((total + (since === null ? 0 : clock.now() - since)) / 100) / 10,
        }))
        .filter(({ seconds }) => seconds >= worthAWord)
        .sort((a, b) => b.seconds - a.seconds || (`${a.limit} ${a.region}` < `${b.limit} ${b.region}` ? -1 : 1)),
  };
};
