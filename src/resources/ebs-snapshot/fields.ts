/** A snapshot that this account owns. */
export interface EbsSnapshotFields {
  /** pending, completed, error, recoverable or recovering. */
  readonly state: string;
  /** The volume it was taken of, which may be gone; null for a copy, which AWS gives a made-up id. */
  readonly volumeId: string | null;
  /** Size of the volume. */
  readonly sizeGib: number;
  /** What a full copy would take, an upper bound of what the snapshot bills; null where AWS does not say. */
  readonly fullSizeBytes: number | null;
  /** standard or archive; null where AWS does not say. */
  readonly storageTier: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly description: string | null;
  readonly encrypted: boolean;
}

/** A snapshot that everyone may restore, and what Block Public Access of its region makes of that. */
export interface PublicSharing {
  /** block-all-sharing hides it from the world all the same; block-new-sharing and unblocked do not. */
  readonly blockState: string;
}

export interface EbsSnapshotFacets {
  /** null where it is not shared with everyone. */
  readonly publicSharing: PublicSharing | null;
  /** Who may make volumes of it besides this account: accounts by number, `all` for everybody; sorted. */
  readonly sharedWith: readonly string[];
  /** Availability Zones in which somebody pays for volumes of it to be fast at once; sorted. */
  readonly fastRestoreZones: readonly string[];
}
