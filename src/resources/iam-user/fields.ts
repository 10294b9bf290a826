import type { Tags } from '../../model/resource.ts';
import type { ReportedCredentials } from '../services/iam/credential-report.ts';

/** `id` and `name` are the user name, which commands and people use. */
export interface IamUserFields {
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface IamUserFacets {
  /** null where the credential report has no row of this user, because the user is newer. */
  readonly credentials: ReportedCredentials | null;
  readonly tagging: Tags;
}
