import type { Read } from '../../model/read.ts';
import type { ReportedCredentials } from '../services/iam/credential-report.ts';
import type { OfTopic, Topic, TopicAudience, TopicKey } from '../services/sns/topic.ts';
import type { AnomalyDetection } from './anomaly-detection.ts';
import type { EstimatedCharges } from './estimated-charges.ts';
import type { AccountPlan, FreeTierOffer } from './free-tier.ts';
import type { Organization } from './organization.ts';
import type { RoleTrust } from './role-trust.ts';

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

/** What console passwords of IAM users must be: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PasswordPolicy.html */
export interface PasswordPolicy {
  readonly minLength: number;
  readonly symbols: boolean;
  readonly numbers: boolean;
  readonly uppercase: boolean;
  readonly lowercase: boolean;
  /** Whether users may change their own. */
  readonly changeable: boolean;
  /** Former passwords that may not come back; null where every one may. */
  readonly remembered: number | null;
  /** null where passwords never expire. */
  readonly maxAgeDays: number | null;
  /** True where an expired password can only be replaced by an administrator. */
  readonly hardExpiry: boolean;
}

/** How many IAM users have a console password, as the credential report tells. */
export interface ConsoleUsers {
  readonly withPassword: number;
  /** Users of whom the report does not say. */
  readonly unsure: number;
  /** Users that the report knows; who is newer than it is not among them. */
  readonly reported: number;
  /** ISO 8601. */
  readonly reportedAt: string;
}

/** `id` is the account's, `arn` is root's. */
export type AccountFields = Record<never, never>;

export interface AccountFacets {
  readonly summary: AccountSummary;
  /** Root's row of the credential report; null where the report has none. */
  readonly rootCredentials: ReportedCredentials | null;
  readonly roleTrust: RoleTrust;
  /** Serial numbers of root's virtual MFA devices; hardware and passkeys of root cannot be listed. */
  readonly rootVirtualDevices: readonly string[];
  /** null where nobody set one, and AWS's default holds. */
  readonly passwordPolicy: PasswordPolicy | null;
  readonly consoleUsers: ConsoleUsers;
  /** Whether somebody is named as the security contact; who it is, is not kept. */
  readonly securityContact: boolean;
  /** What the free tier counts of this month; empty where AWS counts nothing. */
  readonly freeTier: readonly FreeTierOffer[];
  /** null for an account from before the free plan. */
  readonly plan: AccountPlan | null;
  readonly anomalyDetection: AnomalyDetection;
  /** The SNS topics among the subscribers of cost anomalies. */
  readonly anomalyTopics: readonly OfTopic<Topic>[];
  readonly anomalyTopicKeys: readonly OfTopic<TopicKey>[];
  readonly anomalyTopicAudiences: readonly OfTopic<TopicAudience>[];
  readonly estimatedCharges: EstimatedCharges;
  /** null for an account that belongs to no organization. */
  readonly organization: Organization | null;
}
