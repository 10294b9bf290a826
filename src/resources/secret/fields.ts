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

export type SecretFacets = Record<never, never>;
