import type { ReportedCredentials } from '../../../resources/services/iam/credential-report.ts';
import { accessKeysOf } from './credential-evidence.ts';

/** One use of root that AWS recorded. */
export interface RootUse {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** The service that a key called; null for a sign-in, and where AWS did not tell. */
  readonly service: string | null;
}

/** The last use of each of root's credentials, latest first, and the columns that should have told and did not. */
export const rootUsesIn = (
  row: ReportedCredentials,
): { readonly uses: readonly RootUse[]; readonly silent: readonly string[] } => {
  const columns = [
    { column: 'password_last_used', by: 'password', used: row.passwordLastUsed, service: null },
    ...accessKeysOf(row).map(({ name, key }) => ({
      column: `${name}_last_used_date`,
      by: name,
      used: key.lastUsed,
      service: key.lastUsedService.known ? key.lastUsedService.value : null,
    })),
  ];
  return {
    uses: columns
      .flatMap(({ by, used, service }) =>
        used.known && used.value !== null && used.value !== 'never' ? [{ by, at: used.value.at, service }] : [],
      )
      .toSorted((a, b) => b.at.localeCompare(a.at)),
    silent: columns.filter(({ used }) => !used.known).map(({ column }) => column),
  };
};
