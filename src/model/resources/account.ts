import type { Read } from '../read.ts';
import type { CredentialReportRow } from './credential-report.ts';

/** `iam:GetAccountSummary`, near real time: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html */
export interface AccountSummary {
  readonly rootMfaDevices: boolean;
  readonly rootAccessKeys: boolean;
  /** Read on its own: AWS added it late, and answers without it exist. */
  readonly rootPassword: Read<boolean>;
  readonly rootSigningCertificates: Read<boolean>;
  readonly users: number;
  readonly providers: number;
}

/** The root row of the credential report; up to four hours old. */
export interface RootCredentials extends CredentialReportRow {
  /** When AWS generated the report, ISO 8601. */
  readonly reportedAt: string;
}

/** Ways to work in the account without root and without an IAM user. */
export interface Federation {
  readonly samlProviders: readonly string[];
  /** Roles that Identity Center made: path `/aws-reserved/sso.amazonaws.com/`. */
  readonly identityCenterRoles: readonly string[];
  /** Roles whose trust policy lets a federated person or another account in. */
  readonly assumableRoles: readonly string[];
}

export interface AccountFields {
  readonly accountId: string;
}

export interface AccountFacets {
  readonly summary: AccountSummary;
  /** null where the report has no root row. */
  readonly rootCredentials: RootCredentials | null;
  readonly federation: Federation;
}
