import { expect, it } from 'vitest';
import { verdicts } from '../../../src/engine/verdict.ts';
import { known, type Rule, type Verdict } from '../../../src/model/index.ts';
import type { AccessKeyRow, ReportedCredentials } from '../../../src/resources/services/iam/credential-report.ts';
import { iamAccessKeyStale } from '../../../src/rules/account/iam-access-key-stale.ts';
import { iamCredentialUnused } from '../../../src/rules/account/iam-credential-unused.ts';
import { iamUserMfaMissing } from '../../../src/rules/account/iam-user-mfa-missing.ts';
import { rootUsedRecently } from '../../../src/rules/account/root-used-recently.ts';
import { rootRow, summary } from '../../support/build/account.ts';
import { accessKey, credentials, lastUse, noKey, silent } from '../../support/build/credential-row.ts';

const judge = (rule: Rule, subject: object): Verdict['outcome'] => {
  const context = { verdict: verdicts, now: new Date('2026-11-22T12:00:00Z'), options: rule.options };
  return rule.evaluate(subject as never, context as never).outcome;
};

const cells = [
  'createdAt',
  'passwordEnabled',
  'passwordLastUsed',
  'passwordLastChanged',
  'mfaActive',
] as const satisfies readonly (keyof ReportedCredentials)[];
const keyCells = [
  'active',
  'lastRotated',
  'lastUsed',
  'lastUsedService',
] as const satisfies readonly (keyof AccessKeyRow)[];

/** The same row with one cell after another unread. */
const silenced = (row: ReportedCredentials): readonly ReportedCredentials[] => [
  ...cells.map((cell) => ({ ...row, [cell]: silent })),
  ...keyCells.flatMap((cell): ReportedCredentials[] => {
    const [first, second] = row.accessKeys;
    return [
      { ...row, accessKeys: [{ ...first, [cell]: silent }, second] },
      { ...row, accessKeys: [first, { ...second, [cell]: silent }] },
    ];
  }),
];

const oldKey = accessKey('2025-01-01', '2025-02-01');
const cases: readonly (readonly [Rule, string, ReportedCredentials, (row: ReportedCredentials) => object])[] = [
  [iamUserMfaMissing, 'no MFA', credentials({ mfaActive: known(false) }), asUser],
  [iamAccessKeyStale, 'an old key', credentials({ accessKeys: [oldKey, noKey] }), asUser],
  [iamCredentialUnused, 'an idle key', credentials({ accessKeys: [noKey, oldKey] }), asUser],
  [iamCredentialUnused, 'an idle password', credentials({ passwordLastUsed: known('never') }), asUser],
  [rootUsedRecently, 'a sign-in', rootRow({ passwordLastUsed: known(lastUse('2026-11-21')) }), asRoot],
  [rootUsedRecently, 'a key in use', rootRow({ accessKeys: [accessKey('2025-01-01', '2026-11-21'), noKey] }), asRoot],
];

it.each(cases)('%#: with any cell of the report unread, a fail is never better', (rule, _, row, subject) => {
  expect(judge(rule, subject(row))).toBe('fail');
  const outcomes = silenced(row).map((each) => judge(rule, subject(each)));
  expect(outcomes).not.toContain('pass');
  expect(outcomes).not.toContain('not-applicable');
});

function asUser(row: ReportedCredentials): object {
  return { id: 'alice', createdAt: '2025-01-01T12:00:00.000Z', credentials: row };
}

function asRoot(row: ReportedCredentials): object {
  return { rootCredentials: row, summary: known(summary()) };
}
