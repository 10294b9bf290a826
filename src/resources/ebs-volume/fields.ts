export interface EbsVolumeFields {
  /** creating, available, in-use, deleting, deleted or error. */
  readonly state: string;
  readonly volumeType: string;
  readonly sizeGib: number;
  readonly iops: number | null;
  /** MiB/s, gp3 only. */
  readonly throughput: number | null;
  readonly createdAt: string;
  readonly attachments: number;
  /** The snapshot that it was made of, which may be gone; null for one that began empty. */
  readonly snapshotId: string | null;
  readonly operatedBy: string | null;
}

export type EbsVolumeFacets = Record<never, never>;
