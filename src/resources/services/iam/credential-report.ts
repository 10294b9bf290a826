import type { Read } from '../../../model/read.ts';

/** A date of last use, ISO 8601; `never` where AWS says that it saw none since it began to track (passwords 2014-10-20, keys 2015-04-22). */
export type LastUsed = { readonly at: string } | 'never';

export interface AccessKeyRow {
  readonly active: Read<boolean>;
  /** When it was made or last changed, ISO 8601; null where there is no such key. */
  readonly lastRotated: Read<string | null>;
  readonly lastUsed: Read<LastUsed>;
  readonly lastUsedService: Read<string | null>;
}

/** One row of the credential report, each cell as far as AWS said it: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html */
export interface CredentialReportRow {
  readonly user: string;
  readonly arn: string;
  readonly createdAt: Read<string>;
  readonly passwordEnabled: Read<boolean>;
  /** null where there is no password. */
  readonly passwordLastUsed: Read<LastUsed | null>;
  /** ISO 8601; null where there is no password. */
  readonly passwordLastChanged: Read<string | null>;
  readonly mfaActive: Read<boolean>;
  readonly accessKeys: readonly [AccessKeyRow, AccessKeyRow];
  /** True where the report says that there are more than two keys or certificates, which it does not describe. */
  readonly moreCredentials: boolean;
}

/** A row with the age of the report that it stands in. */
export interface ReportedCredentials extends CredentialReportRow {
  /** When AWS generated the report, ISO 8601; it is up to four hours old. */
  readonly reportedAt: string;
}
