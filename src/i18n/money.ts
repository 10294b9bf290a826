import type { Locale } from '../model/index.ts';

/** Dollars with two decimals, as the language writes them. */
export const usd = (amount: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount);

/** Whole dollars, rounded down: at least this. Cents only where there is no whole dollar. */
export const wholeUsd = (amount: number, locale: Locale): string =>
  amount > 0 && amount < 1
    ? usd(amount, locale)
    : new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(Math.floor(amount));
