import type { Read } from '../read.ts';
import type { ReportedCredentials } from './credential-report.ts';

/** `iam:GetAccountSummary`, near real time: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html */
export interface AccountSummary {
  /** At least one, of any kind. */
  readonly rootMfaDevices: boolean;
  readonly rootAccessKeys: boolean;
  /** Read on its own: AWS added it late, and answers without it exist. */
  readonly rootPassword: Read<boolean>;
  readonly rootSigningCertificates: Read<boolean>;
  readonly users: number;
}

/** Someone outside the account's own users whom a role lets in. */
export interface Entrance {
  /** The role's name. */
  readonly role: string;
  readonly by: 'identity-center' | 'saml' | 'another-account' | 'open-id';
  /** The SAML provider's ARN, the account's id or `*`, the issuer of the tokens; null for Identity Center. */
  readonly from: string | null;
  /** True where the role asks for an external id, as roles for third parties do: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html */
  readonly externalId: boolean;
}

/** Ways into the account that need neither root nor an IAM user. */
export interface Federation {
  /** ARNs. A role that trusts a provider which is gone lets nobody in. */
  readonly samlProviders: readonly string[];
  readonly entrances: readonly Entrance[];
}

/** `id` is the account's, `arn` is root's. */
export type AccountFields = Record<never, never>;

export interface AccountFacets {
  readonly summary: AccountSummary;
  /** Root's row of the credential report; null where the report has none. */
  readonly rootCredentials: ReportedCredentials | null;
  readonly federation: Federation;
}
