import type { Item } from '../../../model/index.ts';
import { type AmountOptions, judgeAmount, type MonthlyAmount } from '../amounts/amount-limit.ts';
import { billCoverage, billCurrency } from './bill-coverage.ts';

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
  readonly options: AmountOptions & { readonly silentHours: number };
  /** What the account costs in a month, where that is known. */
  readonly cost: MonthlyAmount | null;
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
    tooHigh: amountIs('tooHigh', alarm, limits),
    noData: lacksData(alarm) && (hoursInState(alarm, limits.now) ?? 0) > limits.options.silentHours,
    evaluation: evaluationState === 'EVALUATION_ERROR' || evaluationState === 'EVALUATION_FAILURE',
  };
  return (Object.keys(broken) as AlarmLink[]).filter((link) => broken[link]);
};

/** Whether the alarm's amount is `tooHigh`, or in a currency in which nobody can say; an amount of no currency is neither. */
export const amountIs = (
  verdict: 'tooHigh' | 'unsure',
  alarm: Item<'billing-alarm'>,
  { options, cost }: Pick<Limits, 'options' | 'cost'>,
): boolean => {
  const currency = billCurrency(alarm);
  if (alarm.threshold === null || currency === null) return false;
  // What another account costs is not known here.
  const known = billCoverage(alarm) === 'linked' ? null : cost;
  return judgeAmount({ value: alarm.threshold, currency }, options, known) === verdict;
};

export const lacksData = ({ state }: Item<'billing-alarm'>): boolean => state === 'INSUFFICIENT_DATA';

/** Hours since the alarm's state last changed, or null where AWS does not say. */
export const hoursInState = ({ stateSince }: Item<'billing-alarm'>, now: Date): number | null =>
  stateSince === null ? null : (now.getTime() - Date.parse(stateSince)) / 3_600_000;
