import type { Tags } from '../resource.ts';
import type { DailySeries } from './series.ts';

export interface TableDescription {
  readonly status: string;
  readonly createdAt: string;
  /** PROVISIONED where AWS says nothing: it omits the summary of tables that never changed. */
  readonly billingMode: 'PROVISIONED' | 'PAY_PER_REQUEST';
  /** Table and indexes together. */
  readonly readCapacityUnits: number;
  readonly writeCapacityUnits: number;
  readonly sizeBytes: number;
  readonly itemCount: number;
  readonly replicaRegions: readonly string[];
  readonly deletionProtection: boolean;
}

export type DynamodbTableFields = Record<never, never>;

export interface DynamodbTableFacets {
  readonly description: TableDescription;
  readonly consumedReads: DailySeries;
  readonly consumedWrites: DailySeries;
  readonly tagging: Tags;
}
