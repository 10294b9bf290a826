import type { Item, Read } from '../../../model/index.ts';
import type { BudgetNotification } from '../../../resources/budget/fields.ts';
import { type AmountOptions, judgeAmount, type MonthlyAmount } from '../amounts/amount-limit.ts';
import type { BudgetNotice } from './budget-notices.ts';

/** What amounts are judged against. */
export interface AmountLimits {
  readonly options: AmountOptions;
  readonly cost: MonthlyAmount | null;
}

export type Timing = 'fits' | 'tooHigh' | 'unsure';

/** Whether a notice comes in time. A budget that counts usage, and not money, has no amount that could be too high. */
export const noticeTiming = (
  { budgetType, limit, timeUnit }: Pick<Item<'budget'>, 'budgetType' | 'limit' | 'timeUnit'>,
  { threshold, thresholdType }: Pick<BudgetNotice, 'threshold' | 'thresholdType'>,
  { options, cost }: AmountLimits,
): Timing => {
  if (budgetType !== 'COST') return 'fits';
  const months = monthsIn[timeUnit];
  if (limit === null || months === undefined) return 'unsure';
  // AWS takes a threshold for a percentage unless it says otherwise.
  const amount = thresholdType === 'ABSOLUTE_VALUE' ? threshold : (limit.amount * threshold) / 100;
  return judgeAmount({ value: amount / months, currency: limit.unit }, options, cost);
};

/**
 * Whether a budget is low enough to tell of anything in time: by its own amount, or by a notification below that. `unsure` where
 * its notifications were not read, and one of them may be.
 */
export const budgetTiming = (
  budget: Pick<Item<'budget'>, 'budgetType' | 'limit' | 'timeUnit'> & {
    readonly notifications: Read<readonly BudgetNotification[]>;
  },
  limits: AmountLimits,
): Timing => {
  const own = noticeTiming(budget, { threshold: 100, thresholdType: 'PERCENTAGE' }, limits);
  if (own === 'fits') return 'fits';
  if (!budget.notifications.known) return 'unsure';
  const rising = budget.notifications.value.filter(({ comparison }) => comparison === 'GREATER_THAN');
  const timings = [own, ...rising.map((notice) => noticeTiming(budget, notice, limits))];
  return timings.find((timing) => timing === 'fits') ?? timings.find((timing) => timing === 'unsure') ?? 'tooHigh';
};

// https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_Budget.html
const monthsIn: { readonly [timeUnit: string]: number } = {
  DAILY: 12 / 365,
  MONTHLY: 1,
  QUARTERLY: 3,
  ANNUALLY: 12,
};
