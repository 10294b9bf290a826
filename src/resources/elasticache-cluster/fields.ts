import type { Tags } from '../../model/resource.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

/** What is made and deleted as one: a replication group, a cluster outside of one, or a serverless cache. */
export interface ElasticacheClusterFields {
  readonly kind: 'replication-group' | 'cluster' | 'serverless';
  /** redis, valkey or memcached; null where AWS does not say, as of a group that is made or deleted. */
  readonly engine: string | null;
  /** Of its nodes: 7.1.0; null for a serverless cache, which is kept up to date, and where AWS does not say. */
  readonly engineVersion: string | null;
  /** available, creating, modifying, deleting, … */
  readonly status: string;
  /** `cache.t4g.micro`; null for a serverless cache, and where AWS does not say, as of a group that is made or deleted. */
  readonly nodeType: string | null;
  /** 0 for a serverless cache. */
  readonly nodes: number;
  /** The clusters in it, by which CloudWatch counts; itself where it is no group; none in a group that is made or deleted. */
  readonly memberIds: readonly string[];
  /** ISO 8601; null while it is made or deleted, and where making it failed. */
  readonly createdAt: string | null;
  /** The global datastore that it is a part of; it has to leave that before it can be deleted. */
  readonly globalDatastore: string | null;
}

export interface ElasticacheClusterFacets {
  /** Keys looked for, found or not; of a serverless cache every command. */
  readonly lookups: DailySeries;
  /** Commands that write; silent on days without any, but for a serverless cache or Memcached. */
  readonly writes: DailySeries;
  /** Publish and subscribe, streams, scripts and commands on keys; null for a serverless cache, which counts all as one, and for Memcached, which has none. */
  readonly otherCommands: DailySeries | null;
  /** The most connections that any one node had at a time; ElastiCache itself keeps two to four to each to watch it. */
  readonly connections: DailySeries;
  readonly tagging: Tags;
}
