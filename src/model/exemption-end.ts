import type { FindingExemption } from './exemption.ts';

/** An exemption is called short of its end when it has this many days to go. */
const soonDays = 7;
const dayMs = 86_400_000;

/** Whole days, in UTC, until the last day of an exemption: 0 on that day, negative after it. */
export const daysToEnd = ({ until }: Pick<FindingExemption, 'until'>, at: Date): number =>
  (Date.parse(until) - Date.parse(at.toISOString().slice(0, 10))) / dayMs;

/** True where an exemption is in force at this moment and ends within seven days. */
export const endsSoon = (exemption: FindingExemption, at: Date): boolean => {
  const days = daysToEnd(exemption, at);
  return exemption.state === 'active' && days >= 0 && days <= soonDays;
};
