import type { Tags } from '../../model/resource.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

/** Nodes of one role that bill by the hour. */
export interface SearchNodes {
  readonly role: 'data' | 'master' | 'warm' | 'coordinator';
  /** `t3.small.search` and the like. */
  readonly instanceType: string;
  readonly count: number;
}

export interface OpensearchDomainFields {
  /** `OpenSearch_2.19`, `Elasticsearch_7.10`. */
  readonly engineVersion: string;
  /** True from the moment on which somebody asked for its end. */
  readonly deleted: boolean;
  /** Creating, Active, Modifying, UpgradingEngineVersion, UpdatingServiceSoftware, Isolated or Deleting; null where AWS does not say. */
  readonly status: string | null;
  readonly nodes: readonly SearchNodes[];
  /** The volume of each data node; null where the nodes bring their own disks. */
  readonly volume: { readonly type: string; readonly sizeGib: number } | null;
}

export interface OpensearchDomainFacets {
  /** ISO 8601; the listing has no date. */
  readonly createdAt: string;
  /** On data nodes and on UltraWarm nodes; a document that is fetched by its id is none. */
  readonly searches: DailySeries;
  readonly indexing: DailySeries;
  /** Domains that search or copy it across clusters, and those that it searches: `account/region/name`. */
  readonly connected: readonly string[];
  readonly tagging: Tags;
}
