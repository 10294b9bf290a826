import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

export interface EfsFileSystemFields {
  /** available, creating, updating, deleting, deleted or error. */
  readonly state: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly mountTargets: number;
  /** As last measured, which AWS does about hourly; an empty one takes 6 KiB. */
  readonly sizeBytes: number;
  /** What of it lies in the classes that are read rarely, or hardly ever. */
  readonly infrequentBytes: number;
  readonly archiveBytes: number;
  /** True where it lives in one Availability Zone only. */
  readonly oneZone: boolean;
  /** null where throughput is not provisioned. */
  readonly provisionedMibps: number | null;
  /** True where another file system is copied into it. */
  readonly replica: boolean;
}

export interface EfsFileSystemFacets {
  /** Connections of clients, added up over the minutes of each day. */
  readonly clientConnections: DailySeries;
  readonly mountTargetIds: readonly string[];
  /** Its access points, by name or id: a function mounts it by one, and an ECS task or a Kubernetes volume may. */
  readonly accessPoints: readonly string[];
  /** The file systems that it is copied to, as `region/id`. */
  readonly replicatedTo: readonly string[];
}
