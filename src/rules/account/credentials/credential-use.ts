import { daysSince } from '../../../derived/index.ts';
import type { Read } from '../../../model/index.ts';
import type { LastUsed, ReportedCredentials } from '../../../resources/services/iam/credential-report.ts';
import { accessKeysOf } from './credential-evidence.ts';

/** What the use of a user's credentials comes to; each goes by the name that the report gives it. */
export interface CredentialUse {
  /** Enabled, and neither used nor made within the limit. */
  readonly unused: readonly string[];
  /** The report leaves out what would decide about these. */
  readonly unsure: readonly string[];
  /** Nothing is enabled. */
  readonly off: boolean;
}

interface Credential {
  readonly name: string;
  readonly enabled: Read<boolean>;
  readonly lastUsed: Read<LastUsed | null>;
  /** When it was made or last changed: one that is new had no time to be used. */
  readonly madeAt: Read<string | null>;
}

export const credentialUse = (row: ReportedCredentials, now: Date, unusedDays: number): CredentialUse => {
  const states = credentialsOf(row).map((each) => ({ name: each.name, state: stateOf(each, now, unusedDays) }));
  const named = (wanted: string) => states.filter(({ state }) => state === wanted).map(({ name }) => name);
  return { unused: named('unused'), unsure: named('unsure'), off: states.every(({ state }) => state === 'off') };
};

const credentialsOf = (row: ReportedCredentials): readonly Credential[] => [
  {
    name: 'password',
    enabled: row.passwordEnabled,
    lastUsed: row.passwordLastUsed,
    madeAt: row.passwordLastChanged,
  },
  ...accessKeysOf(row).map(({ name, key: { active, lastUsed, lastRotated } }) => ({
    name,
    enabled: active,
    lastUsed,
    madeAt: lastRotated,
  })),
];

const stateOf = ({ enabled, lastUsed, madeAt }: Credential, now: Date, unusedDays: number) => {
  if (enabled.known && !enabled.value) return 'off';
  const used = lastUsed.known && typeof lastUsed.value === 'object' ? (lastUsed.value?.at ?? null) : null;
  const made = madeAt.known ? madeAt.value : null;
  if ([used, made].some((at) => at !== null && daysSince(at, now) < unusedDays)) return 'used';
  if (!enabled.known || !lastUsed.known || lastUsed.value === null || made === null) return 'unsure';
  return 'unused';
};
