/** `id` and `name` are the configuration's own name. A group may launch from it, or be made of it any time. */
export interface LaunchConfigurationFields {
  readonly imageId: string;
  /** Snapshots of which it makes disks, besides those of its image; sorted, each once. */
  readonly snapshotIds: readonly string[];
  /** ISO 8601. */
  readonly createdAt: string;
}

export type LaunchConfigurationFacets = Record<never, never>;
