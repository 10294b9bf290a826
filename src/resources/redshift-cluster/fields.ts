import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

export interface RedshiftClusterFields {
  /** available, paused, creating, deleting, final-snapshot, resizing, … */
  readonly status: string;
  readonly nodeType: string;
  /** Those of a second Availability Zone too. */
  readonly nodes: number;
  /** ISO 8601; null while it is being created. */
  readonly createdAt: string | null;
}

export interface RedshiftClusterFacets {
  /** The most connections of each day; a paused cluster sends none. */
  readonly connections: DailySeries;
}
