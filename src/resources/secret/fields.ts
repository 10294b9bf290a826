/** A secret as it is listed; its value is never read. */
export interface SecretFields {
  /** ISO 8601. */
  readonly createdAt: string;
  /** The day on which its value was last read in this region, ISO 8601; null where nobody ever did. */
  readonly lastAccessedAt: string | null;
  /** When its deletion was asked for, ISO 8601; null where it was not. */
  readonly deletedAt: string | null;
  /** The service that made it and deletes it; null where you did. */
  readonly owningService: string | null;
  /** The region that it is replicated from; null where this is its own. */
  readonly primaryRegion: string | null;
  /** True where it is rotated, so that something else takes its new value. */
  readonly rotates: boolean;
}

/** The same secret in another region: the one that this is a replica of, or a replica of it. */
export interface SecretRelative {
  readonly region: string;
  readonly isPrimary: boolean;
  /** The day on which it was last read there, ISO 8601; null where nobody ever did. */
  readonly lastAccessedAt: string | null;
}

export interface SecretFacets {
  /** Asked in their own regions, whichever are audited; the primary is left out where it is gone. */
  readonly relatives: readonly SecretRelative[];
}
