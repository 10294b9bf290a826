import type { Usage } from '../model/index.ts';

/** What a run itself used, in all services and regions. */
export interface UsageTotals {
  readonly calls: number;
  readonly throttles: number;
  readonly seconds: number;
  readonly peakMemoryMb: number;
}

/** The sum of the calls; null for a run that made none, because it judged a saved inventory. */
export const usageOf = ({ calls, seconds, peakMemoryMb }: Usage): UsageTotals | null =>
  calls.length === 0
    ? null
    : {
        calls: calls.reduce((sum, each) => sum + each.calls, 0),
        throttles: calls.reduce((sum, each) => sum + each.throttles, 0),
        seconds,
        peakMemoryMb,
      };
