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
  /** Times its material was changed, by itself or by hand; 0 for a kind that cannot be. */
  readonly rotations: number;
  readonly tagging: Tags;
}
