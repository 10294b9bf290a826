import type { Locale } from '../model/index.ts';

const units = ['KB', 'MB', 'GB', 'TB', 'PB'] as const;

/** So many bytes as a person writes them, in powers of a thousand: 386 bytes, 1.2 KB, 3 MB. */
export const byteSize = (bytes: number, locale: Locale): string => {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  const [amount, unit] = inUnits(bytes);
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount)} ${unit}`;
};

// What would round to a thousand of a unit is one of the next.
const inUnits = (bytes: number): readonly [amount: number, unit: string] => {
  let amount = bytes / 1000;
  let nth = 0;
  while (amount >= 999.5 && nth < units.length - 1) {
    amount /= 1000;
    nth += 1;
  }
  return [amount, units[nth] ?? 'PB'];
};
