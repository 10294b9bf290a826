import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

export interface RedshiftClusterFields {
  /** available, paused, creating, deleting, final-snapshot, resizing, … */
  readonly status: string;
  readonly nodeType: string;
  /** Those of a second Availability Zone too. */
  readonly nodes: number;
  /** By which data shares and integrations name it; null where AWS does not say. */
  readonly namespaceArn: string | null;
  /** ISO 8601; null while it is being created. */
  readonly createdAt: string | null;
}

export interface RedshiftClusterFacets {
  /** The most connections of each day; a paused cluster sends none. */
  readonly connections: DailySeries;
  /** The names of the data shares that it offers; who reads them does not connect to it. */
  readonly dataShares: readonly string[];
  /** The sources that zero-ETL integrations copy into it: ARNs. */
  readonly integrations: readonly string[];
}
