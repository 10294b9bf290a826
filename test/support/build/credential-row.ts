import { known, unread } from '../../../src/model/index.ts';
import type {
  AccessKeyRow,
  LastUsed,
  ReportedCredentials,
} from '../../../src/resources/services/iam/credential-report.ts';

/** A cell that AWS did not say. */
export const silent = unread({ kind: 'failed', operation: 'iam:GetCredentialReport', detail: 'says "perhaps"' });

/** A key that does not exist. */
export const noKey: AccessKeyRow = {
  active: known(false),
  lastRotated: known(null),
  lastUsed: known('never'),
  lastUsedService: known(null),
};

/** An active key made on a day, and last used on another: `accessKey('2026-10-01', '2026-11-20')`. */
export const accessKey = (made: string, used: string | null, change: Partial<AccessKeyRow> = {}): AccessKeyRow => ({
  active: known(true),
  lastRotated: known(moment(made)),
  lastUsed: known(lastUse(used)),
  lastUsedService: known(used === null ? null : 's3'),
  ...change,
});

export const lastUse = (day: string | null): LastUsed => (day === null ? 'never' : { at: moment(day) });

const moment = (day: string): string => `${day}T12:00:00.000Z`;

/** The row of a user with a password used yesterday, MFA, and no key. */
export const credentials = (change: Partial<ReportedCredentials> = {}): ReportedCredentials => ({
  user: 'alice',
  arn: 'arn:aws:iam::111122223333:user/alice',
  createdAt: known('2025-01-01T12:00:00.000Z'),
  passwordEnabled: known(true),
  passwordLastUsed: known(lastUse('2026-11-21')),
  passwordLastChanged: known('2025-01-01T12:00:00.000Z'),
  mfaActive: known(true),
  accessKeys: [noKey, noKey],
  moreCredentials: false,
  reportedAt: '2026-11-22T10:00:00.000Z',
  ...change,
});

/** What a user without a console password has in its password columns. */
export const noPassword = {
  passwordEnabled: known(false),
  passwordLastUsed: known(null),
  passwordLastChanged: known(null),
} as const;
