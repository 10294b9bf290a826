import type { Item } from '../../../model/index.ts';
import { billCoverage } from './bill-coverage.ts';

/** What can be wrong between the bill and the alarm's state. */
export type AlarmLink =
  | 'region'
  | 'metric'
  | 'dimensions'
  | 'service'
  | 'comparison'
  | 'band'
  | 'tooLow'
  | 'tooHigh'
  | 'noData'
  | 'evaluation';

interface Limits {
  readonly now: Date;
  readonly maxThresholdUsd: number;
  readonly silentHours: number;
}

/** Every broken link between the bill and the alarm's state, in the order in which the bill passes them. */
export const brokenAlarmLinks = (alarm: Item<'billing-alarm'>, limits: Limits): readonly AlarmLink[] => {
  const coverage = billCoverage(alarm);
  const { threshold, evaluationState } = alarm;
  const broken: { readonly [L in AlarmLink]: boolean } = {
    region: alarm.region !== alarm.homeRegion,
    metric: coverage === 'metric',
    dimensions: coverage === 'dimensions',
    service: coverage === 'service',
    comparison: !alarm.comparison.includes('GreaterThan'),
    band: threshold === null,
    tooLow: threshold !== null && threshold <= 0,
    tooHigh: threshold !== null && threshold > limits.maxThresholdUsd,
    noData: lacksData(alarm) && (hoursInState(alarm, limits.now) ?? 0) > limits.silentHours,
    evaluation: evaluationState === 'EVALUATION_ERROR' || evaluationState === 'EVALUATION_FAILURE',
  };
  return (Object.keys(broken) as AlarmLink[]).filter((link) => broken[link]);
};

export const lacksData = ({ state }: Item<'billing-alarm'>): boolean => state === 'INSUFFICIENT_DATA';

/** Hours since the alarm's state last changed, or null where AWS does not say. */
export const hoursInState = ({ stateSince }: Item<'billing-alarm'>, now: Date): number | null =>
  stateSince === null ? null : (now.getTime() - Date.parse(stateSince)) / 3_600_000;
