const columns = [
  'user',
  'arn',
  'user_creation_time',
  'password_enabled',
  'password_last_used',
  'password_last_changed',
  'password_next_rotation',
  'mfa_active',
  'access_key_1_active',
  'access_key_1_last_rotated',
  'access_key_1_last_used_date',
  'access_key_1_last_used_region',
  'access_key_1_last_used_service',
  'access_key_2_active',
  'access_key_2_last_rotated',
  'access_key_2_last_used_date',
  'access_key_2_last_used_region',
  'access_key_2_last_used_service',
  'cert_1_active',
  'cert_1_last_rotated',
  'cert_2_active',
  'cert_2_last_rotated',
];

const keyless = Object.fromEntries(
  columns.slice(8).map((column) => [column, column.endsWith('_active') ? 'false' : 'N/A']),
);

/** Cells of a user with a password and no key, as AWS writes them; change what differs. */
export const userCells = (
  change: { readonly [column: string]: string } = {},
): { readonly [column: string]: string } => ({
  user: 'alice',
  arn: 'arn:aws:iam::111122223333:user/alice',
  user_creation_time: '2025-01-01T12:00:00+00:00',
  password_enabled: 'true',
  password_last_used: '2026-11-21T08:00:00+00:00',
  password_last_changed: '2025-01-01T12:00:00+00:00',
  password_next_rotation: 'N/A',
  mfa_active: 'true',
  ...keyless,
  ...change,
});

/** Cells of root, which has no dates of its password's own. */
export const rootCells = (change: { readonly [column: string]: string } = {}): { readonly [column: string]: string } =>
  userCells({
    user: '<root_account>',
    arn: 'arn:aws:iam::111122223333:root',
    password_enabled: 'not_supported',
    password_last_used: 'no_information',
    password_last_changed: 'not_supported',
    password_next_rotation: 'not_supported',
    ...change,
  });

/** A report of these rows, under the columns of the first. */
export const csvOf = (...rows: readonly { readonly [column: string]: string }[]): string => {
  const header = Object.keys({ ...rows[0] });
  return [header, ...rows.map((row) => header.map((column) => row[column]))].map((line) => line.join(',')).join('\n');
};

/** An answer of `iam:GetCredentialReport`. */
export const reportAnswer = (csv: string) => ({
  Content: new TextEncoder().encode(csv),
  ReportFormat: 'text/csv' as const,
  GeneratedTime: new Date('2026-11-22T10:00:00Z'),
});
