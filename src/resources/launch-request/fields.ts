/** What goes on asking EC2 for instances: an EC2 Fleet, a Spot Fleet or a Spot request that is neither over nor cancelled. */
export interface LaunchRequestFields {
  readonly kind: 'ec2-fleet' | 'spot-fleet' | 'spot-instance';
  /** As AWS writes it: submitted, active, modifying, open, disabled. */
  readonly state: string;
  /** What it launches besides its launch templates: ids of images, or `resolve:ssm:…`; sorted, each once. */
  readonly images: readonly string[];
  /** Snapshots of which it makes disks, besides those of its images and templates; sorted, each once. */
  readonly snapshotIds: readonly string[];
  /** ISO 8601. */
  readonly createdAt: string;
}

export type LaunchRequestFacets = Record<never, never>;
