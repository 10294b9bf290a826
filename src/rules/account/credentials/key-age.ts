import { daysSince } from '../../../derived/index.ts';
import type { AccessKeyRow, ReportedCredentials } from '../../../resources/services/iam/credential-report.ts';
import { accessKeysOf } from './credential-evidence.ts';

/** An active key over the limit. */
interface StaleKey {
  readonly days: number;
  readonly neverUsed: boolean;
}

/** What the ages of a user's two keys come to. */
export interface KeyAges {
  /** The oldest of them that is active and over the limit. */
  readonly stale: StaleKey | null;
  /** The report leaves out what would decide about one of them. */
  readonly unsure: boolean;
  /** None of them is active. */
  readonly off: boolean;
}

export const keyAges = (row: ReportedCredentials, now: Date, maxAgeDays: number): KeyAges => {
  const ages = accessKeysOf(row).map(({ key }) => ageOf(key, now, maxAgeDays));
  const [oldest] = ages.filter((age) => typeof age === 'object').toSorted((a, b) => b.days - a.days);
  return {
    stale: oldest ?? null,
    unsure: ages.includes('unsure'),
    off: ages.every((age) => age === 'off'),
  };
};

// A young key is fresh whether it is active or not.
const ageOf = (key: AccessKeyRow, now: Date, maxAgeDays: number): StaleKey | 'fresh' | 'off' | 'unsure' => {
  const { active, lastRotated, lastUsed } = key;
  if (active.known && !active.value) return 'off';
  if (!lastRotated.known) return 'unsure';
  // The report dates every key that exists: an undated one is missing, unless it is called active.
  if (lastRotated.value === null) return active.known ? 'unsure' : 'off';
  const days = daysSince(lastRotated.value, now);
  if (days <= maxAgeDays) return 'fresh';
  return active.known ? { days, neverUsed: lastUsed.known && lastUsed.value === 'never' } : 'unsure';
};
