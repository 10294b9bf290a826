/** The cluster behind an instance: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBCluster.html */
export interface RdsCluster {
  readonly id: string;
  /** Its instances. */
  readonly memberIds: readonly string[];
  /** When a stopped one starts itself again, ISO 8601; null where it is not stopped. */
  readonly restartsAt: string | null;
  /** The capacity units that its serverless instances never go below; 0 where they pause, null where it has none. */
  readonly minCapacity: number | null;
  /** True where storage bills by size alone, and instances bill more: `aurora-iopt1` and its like. */
  readonly ioOptimized: boolean;
  readonly deletionProtection: boolean;
}
