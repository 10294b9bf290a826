/** What became of the instance or cluster that a snapshot was taken of; `elsewhere` for a copy from another region or account. */
export type SnapshotSource = 'present' | 'gone' | 'elsewhere';

/** A snapshot that somebody took, of an instance or of a cluster. */
export interface RdsSnapshotFields {
  readonly of: 'instance' | 'cluster';
  /** The name of the instance or cluster that it was taken of, which may be gone, or another one's by now. */
  readonly sourceId: string;
  /** What AWS knows that one by, whatever its name (`db-…`, `cluster-…`); null where AWS does not say. */
  readonly sourceResourceId: string | null;
  /** manual or awsbackup; automated ones are not listed. */
  readonly snapshotType: string;
  /** available, creating, copying, … */
  readonly status: string;
  /** `neptune` and `docdb` are other services that answer the same calls. */
  readonly engine: string;
  /** When it was taken or copied, ISO 8601; null while it is being taken. */
  readonly createdAt: string | null;
  /** Size of the source, an upper bound of what the snapshot bills. Aurora says 0 or 1, for it does not know. */
  readonly allocatedGib: number;
  /** What a full copy would take; null where AWS does not say, as for clusters. */
  readonly fullSizeBytes: number | null;
  readonly encrypted: boolean;
  /** The snapshot in another region or account that it was copied from, an ARN; null where it was taken here. */
  readonly copyOf: string | null;
}

export interface RdsSnapshotFacets {
  /** Whom it is shared with: account ids, or `all` for everyone. */
  readonly sharedWith: readonly string[];
  readonly source: SnapshotSource;
}
