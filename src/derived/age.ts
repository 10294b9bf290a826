import type { Inventoried } from '../model/index.ts';
import { facts } from '../resources/index.ts';
import { isLeaving } from './lifecycle.ts';
import { type Path, valueAt } from './value-at.ts';

/** Milliseconds in a day. */
export const dayMs = 86_400_000;

/** Whole days from a moment (ISO 8601) to now, 0 for one that is still to come; throws where it is no date, which would be no age either. */
export const daysSince = (moment: string, now: Date): number => {
  const began = Date.parse(moment);
  if (Number.isNaN(began)) throw new Error('a moment is not a date');
  return Math.max(0, Math.floor((now.getTime() - began) / dayMs));
};

/** When a resource was made, ISO 8601: `takenAt` while it is still being made, null where AWS does not say. */
export const madeAt = (item: Inventoried, takenAt: string): string | null => {
  const { dated } = facts[item.type];
  return dated !== 'undated' && dated.tells === 'made' ? dateIn(item, dated, takenAt) : null;
};

/** Whether a resource was made after a moment, as far as AWS's dates tell. */
export type Age = 'newer' | 'older' | 'unknown';

/** By the dates that AWS gives. A date of a change says that something is older, and never that it is newer. */
export const ageAt = (item: Inventoried, moment: Date, takenAt: string): Age => {
  const { dated } = facts[item.type];
  const date = dated === 'undated' ? null : dateIn(item, dated, takenAt);
  if (dated === 'undated' || date === null) return 'unknown';
  if (Date.parse(date) < moment.getTime()) return 'older';
  return dated.tells === 'made' ? 'newer' : 'unknown';
};

const dateIn = (item: Inventoried, path: Path, takenAt: string): string | null => {
  const read = valueAt(item, path);
  if (!read?.known) return null;
  // AWS has no date yet for what is still being made, and none any more for some of what is on its way out.
  if (read.value === null) return isLeaving(item) ? null : takenAt;
  return typeof read.value === 'string' && !Number.isNaN(Date.parse(read.value)) ? read.value : null;
};
