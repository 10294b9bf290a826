import type { CredentialReportRow } from './credential-report.ts';

export interface UserCredentials extends CredentialReportRow {
  /** When AWS generated the report, ISO 8601. */
  readonly reportedAt: string;
}

export interface IamUserFields {
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface IamUserFacets {
  /** null where the user is newer than the report. */
  readonly credentials: UserCredentials | null;
}
