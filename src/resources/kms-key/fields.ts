import type { Tags } from '../../model/resource.ts';

export interface KeyDescription {
  /** CUSTOMER or AWS. */
  readonly manager: string;
  /** Enabled, Disabled, PendingDeletion… */
  readonly state: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** True for the primary of a multi-Region key and for each of its replicas, every one of which bills; null where AWS does not say. */
  readonly multiRegion: boolean | null;
  /** The ARNs of the other keys of a multi-Region key: its primary, its replicas. What one of them encrypts, each decrypts. */
  readonly relatives: readonly string[];
  /** `SYMMETRIC_DEFAULT`, `HMAC_256`, `RSA_2048`… */
  readonly keySpec: string;
  /** Its custom key store; null where its material lies in KMS. */
  readonly keyStore: string | null;
}

/** What KMS has noted of a key's use: https://docs.aws.amazon.com/kms/latest/APIReference/API_GetKeyLastUsage.html */
export interface KeyLastUsage {
  /** The last successful cryptographic operation, ISO 8601; null where there was none since `trackedSince`. */
  readonly usedAt: string | null;
  readonly operation: string | null;
  /** Since when KMS keeps note of this key, or since when it exists, ISO 8601. */
  readonly trackedSince: string;
}

export interface KmsKeyFields {
  /** Its aliases without `alias/`, in order; those of keys that AWS manages begin with `aws/`. */
  readonly aliases: readonly string[];
}

export interface KmsKeyFacets {
  readonly description: KeyDescription;
  readonly lastUsage: KeyLastUsage;
  /** Who may use it by a grant that stands: the ARNs of roles and users, and the names of services. */
  readonly grants: readonly string[];
  /** Volumes, snapshots, databases, file systems, log groups, secrets, functions and Redshift clusters of its region that name it. */
  readonly encrypts: readonly string[];
  /** Times its material was changed, by itself or by hand; 0 for a kind that cannot be. */
  readonly rotations: number;
  readonly tagging: Tags;
}
