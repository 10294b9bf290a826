import { InvalidArgumentError } from 'commander';

const units: { readonly [unit: string]: number } = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `90s`, `15m`, `3h` or `2d`; null for anything else. */
export const durationOf = (text: string): number | null => {
  const [, amount, unit] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const ms = Number(amount) * (units[unit ?? ''] ?? Number.NaN);
  return ms > 0 ? ms : null;
};

/** A duration on the command line, in milliseconds. */
export const durationFlag = (value: string): number => {
  const ms = durationOf(value);
  if (ms === null) throw new InvalidArgumentError('It must be a time such as 90s, 15m or 2h.');
  return ms;
};
