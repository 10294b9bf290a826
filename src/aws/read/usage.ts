import type { CallCount } from '../../model/index.ts';

type Count = 'calls' | 'retries' | 'throttles';

/** Counts calls, retries and throttles per service and region. */
export interface UsageMeter {
  readonly count: (service: string, region: string, what: Count) => void;
  readonly total: (what: Count) => number;
  readonly counts: () => readonly CallCount[];
}

export const createMeter = (): UsageMeter => {
  const byPlace = new Map<
    string,
    { service: string; region: string; calls: number; retries: number; throttles: number }
  >();
  return {
    count: (service, region, what) => {
      const key = `${service} ${region}`;
      const entry = byPlace.get(key) ?? { service, region, calls: 0, retries: 0, throttles: 0 };
      byPlace.set(key, entry);
      entry[what] += 1;
    },
    total: (what) => [...byPlace.values()].reduce((sum, entry) => sum + entry[what], 0),
    counts: () => [...byPlace.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => ({ ...entry })),
  };
};
