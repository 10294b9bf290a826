import type { Read } from '../read.ts';

/** A date of last use. `never` where AWS says that it saw none; the tracking began on 2014-10-20. */
export type LastUsed = { readonly at: string } | 'never';

export interface AccessKeyRow {
  readonly active: Read<boolean>;
  /** ISO 8601; null where there is no such key. */
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
  readonly passwordLastUsed: Read<LastUsed>;
  readonly mfaActive: Read<boolean>;
  readonly accessKeys: readonly [AccessKeyRow, AccessKeyRow];
  /** True where the report says that there are more than two keys or certificates, which it does not describe. */
  readonly moreCredentials: Read<boolean>;
}
