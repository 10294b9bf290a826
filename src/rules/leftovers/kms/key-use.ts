import { daysSince } from '../../../derived/index.ts';
import type { KeyLastUsage } from '../../../resources/kms-key/fields.ts';

/** What can be said of a key's use, and the days that it is about. `untracked`: AWS has not watched for long enough. */
export interface KeyUse {
  readonly state: 'used' | 'unused' | 'never-used' | 'too-new' | 'untracked';
  readonly days: number;
}

/**
 * Was a key used within the last `unusedDays`? KMS notes the last use since it began to; before that it may have been used.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyLastUsage.html
 */
export const keyUse = (
  { usedAt, trackedSince }: KeyLastUsage,
  createdAt: string,
  { unusedDays, now }: { readonly unusedDays: number; readonly now: Date },
): KeyUse => {
  if (usedAt !== null) {
    const days = daysSince(usedAt, now);
    return { state: days <= unusedDays ? 'used' : 'unused', days };
  }
  const watched = daysSince(trackedSince, now);
  if (watched >= unusedDays) return { state: 'never-used', days: watched };
  return { state: daysSince(createdAt, now) < unusedDays ? 'too-new' : 'untracked', days: watched };
};
