/** Money of one month, in a currency by its code: USD, CNY. */
export interface MonthlyAmount {
  readonly value: number;
  readonly currency: string;
}

/**
 * The options by which the amounts of alarms and budgets alike are judged: at most so many US dollars a month or, where that is
 * more, so many times what the account costs in a month.
 */
export const amountOptions = { maxThresholdUsd: 100, maxTimesCost: 3 };
export type AmountOptions = typeof amountOptions;

// The most that an alarm or a budget may wait for; null where nobody can say in that currency.
const amountLimit = (
  currency: string,
  { maxThresholdUsd, maxTimesCost }: AmountOptions,
  cost: MonthlyAmount | null,
): number | null => {
  const relative = cost?.currency === currency ? cost.value * maxTimesCost : null;
  if (currency !== 'USD') return relative;
  return relative === null ? maxThresholdUsd : Math.max(maxThresholdUsd, relative);
};

/** Whether an amount comes in time: `unsure` in a currency in which the audit's own limit is not given. */
export const judgeAmount = (
  { value, currency }: MonthlyAmount,
  options: AmountOptions,
  cost: MonthlyAmount | null,
): 'fits' | 'tooHigh' | 'unsure' => {
  const limit = amountLimit(currency, options, cost);
  if (limit !== null && value <= limit) return 'fits';
  return currency === 'USD' ? 'tooHigh' : 'unsure';
};

/** An amount as both languages write it: `US$ 50`, and any other currency by its code. */
export const written = ({ value, currency }: MonthlyAmount): string =>
  `${currency === 'USD' ? 'US$' : currency} ${Math.round(value * 100) / 100}`;

/** The limit for amounts in US dollars, to be named beside nothing but these. */
export const limitInUsd = (options: AmountOptions, cost: MonthlyAmount | null): string =>
  written({ value: amountLimit('USD', options, cost) ?? options.maxThresholdUsd, currency: 'USD' });
