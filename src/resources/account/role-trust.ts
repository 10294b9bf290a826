/** A trust policy, once for all roles that have it: many roles of an account trust the same service. */
export interface TrustPolicy {
  /** JSON text. Of external ids it says that they are asked for, and never which. */
  readonly policy: string;
  readonly roles: readonly TrustingRole[];
}

export interface TrustingRole {
  readonly name: string;
  readonly path: string;
}

/** Whom the roles of the account let in, beside root and the IAM users. */
export interface RoleTrust {
  /** ARNs. A role that trusts a provider which is gone lets nobody in. */
  readonly samlProviders: readonly string[];
  readonly policies: readonly TrustPolicy[];
}
