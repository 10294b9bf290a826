import type { Report } from '../model/index.ts';
import type { Telemetry } from './telemetry.ts';

/** What a person sees who invoked it by hand; SNS gets the digest. */
export type Outcome =
  | {
      readonly conclusion: Report['conclusion'];
      /** Failures that no exemption excuses. */
      readonly findings: number;
      readonly unknown: number;
      /** How it was compared; `unremembered` where that worked and this run could not be kept, `none` without a history. */
      readonly history: 'baseline' | 'compared' | 'unavailable' | 'unremembered' | 'none';
    }
  | { readonly conclusion: 'settled-by-another-run' };

export const outcomeOf = ({ conclusion, totals, history }: Report): Outcome => ({
  conclusion,
  findings: totals.outcomes.fail - totals.exempt.findings,
  unknown: totals.outcomes.unknown,
  history: historyOf(history),
});

const historyOf = (history: Report['history']) => {
  if (history === null) return 'none';
  return history.problem === null || history.state === 'unavailable' ? history.state : 'unremembered';
};

/** The outcome of a run whose schedule's time another run has settled. */
export const settledElsewhere = (telemetry: Telemetry): Outcome => {
  telemetry.info('another run has settled this time of the schedule');
  return { conclusion: 'settled-by-another-run' };
};
