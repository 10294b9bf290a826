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
  /** The cluster or instance that it copies, an ARN; null where it copies none. */
  readonly replicaOf: string | null;
  /** Its own copies outside of a global database, ARNs. */
  readonly replicas: readonly string[];
  /** True where the Data API, which needs no connection of the caller's, is on. */
  readonly dataApi: boolean;
}

/** The global database that a cluster is a part of: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_GlobalCluster.html */
export interface GlobalDatabase {
  readonly id: string;
  /** `unknown` where the cluster names a global database that AWS did not list. */
  readonly role: 'primary' | 'secondary' | 'unknown';
  /** The ARNs of its other clusters, in whatever region. */
  readonly others: readonly string[];
}
