import type { Locale } from '../model/index.ts';

/** Dollars with two decimals, as the language writes them. */
export const usd = (amount: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount);
