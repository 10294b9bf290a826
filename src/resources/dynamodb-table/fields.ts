import type { Tags } from '../../model/resource.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

export interface TableDescription {
  readonly status: string;
  /** ISO 8601; null while it is being deleted. */
  readonly createdAt: string | null;
  /** PROVISIONED where AWS says nothing: it omits the summary of tables that never changed. */
  readonly billingMode: 'PROVISIONED' | 'PAY_PER_REQUEST';
  /** STANDARD where AWS says nothing: it omits the class of tables that never had another. */
  readonly tableClass: 'STANDARD' | 'STANDARD_INFREQUENT_ACCESS';
  /** Table and global indexes together; zero on demand. */
  readonly readCapacityUnits: number;
  readonly writeCapacityUnits: number;
  /** Table and indexes together; AWS counts about every six hours, as it does the items. */
  readonly sizeBytes: number;
  readonly itemCount: number;
  /** Other regions with a replica of the table. */
  readonly replicaRegions: readonly string[];
  readonly deletionProtection: boolean;
  /** True where its changes, expired items among them, flow into a DynamoDB stream. */
  readonly streams: boolean;
}

export type DynamodbTableFields = Record<never, never>;

export interface DynamodbTableFacets {
  readonly description: TableDescription;
  /** Table and global indexes together: a query on an index does not count for the table. */
  readonly consumedReads: DailySeries;
  readonly consumedWrites: DailySeries;
  readonly tagging: Tags;
}
