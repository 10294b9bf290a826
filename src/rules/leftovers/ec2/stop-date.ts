import { daysSince } from '../../../derived/index.ts';

const pattern = /\((\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) (?:GMT|UTC)\)/;

/**
 * When an instance stopped, ISO 8601, from a reason such as `User initiated (2026-10-01 10:00:00 GMT)`.
 * null where AWS does not say it: often nothing at all, or a reason without a date.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Instance.html
 */
export const stopDate = (stateTransitionReason: string | null): string | null => {
  const found = stateTransitionReason === null ? null : pattern.exec(stateTransitionReason);
  if (found === null) return null;
  const stopped = new Date(`${found[1]}T${found[2]}Z`);
  return Number.isNaN(stopped.getTime()) ? null : stopped.toISOString();
};

/** Whole days since an instance stopped, or null where the date cannot be read. */
export const daysStopped = (stateTransitionReason: string | null, now: Date): number | null => {
  const stopped = stopDate(stateTransitionReason);
  return stopped === null ? null : daysSince(stopped, now);
};
