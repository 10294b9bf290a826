import type { DailySeries } from '../services/cloudwatch/daily-series.ts';
import type { SubnetAcl, SubnetPlace, SubnetRoutes } from '../services/ec2/subnet-network.ts';
import type { GlobalDatabase, RdsCluster } from './rds-cluster.ts';

export interface RdsInstanceFields {
  /** available, stopped, creating, deleting, …: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/accessing-monitoring.html */
  readonly status: string;
  /** `postgres`, `aurora-mysql`, …; `neptune` and `docdb` are other services that answer the same calls. */
  readonly engine: string;
  readonly engineVersion: string;
  /** `db.t4g.micro`, `db.serverless`. */
  readonly instanceClass: string;
  /** gp2, gp3, io1, io2, standard; `aurora` and the like, or null, where the cluster holds the data. */
  readonly storageType: string | null;
  /** 1, or null, where the cluster holds the data. */
  readonly allocatedGib: number | null;
  /** Provisioned beyond what the storage type includes; null where none are. */
  readonly iops: number | null;
  /** MiB a second; null where none is provisioned. */
  readonly throughput: number | null;
  /** null where AWS does not say, as for DocumentDB. */
  readonly multiAz: boolean | null;
  /** license-included, bring-your-own-license, general-public-license, …; null where AWS does not say. */
  readonly licenseModel: string | null;
  /** The cluster of which it is a member: an Aurora, Neptune, DocumentDB or Multi-AZ DB cluster. */
  readonly clusterId: string | null;
  /** The instance or cluster of which it is a read replica: an id, or an ARN where that stands in another region. */
  readonly replicaOf: string | null;
  /** Its own read replicas, instances and clusters: ids, or ARNs of those in other regions. */
  readonly replicas: readonly string[];
  /** ISO 8601; null while it is being created. */
  readonly createdAt: string | null;
  /** When a stopped one starts itself again, ISO 8601; null where it is not stopped. */
  readonly restartsAt: string | null;
  /** null where AWS does not say, as for DocumentDB; a cluster has its own. */
  readonly deletionProtection: boolean | null;
  readonly publiclyAccessible: boolean;
  /** Those that are in force or about to be. */
  readonly securityGroupIds: readonly string[];
  /** The subnets of its DB subnet group, in some of which it stands; empty outside a VPC. */
  readonly subnets: readonly SubnetPlace[];
  /** null while it is being created. */
  readonly endpoint: { readonly host: string; readonly port: number } | null;
}

export interface RdsInstanceFacets {
  /** Of the subnets of its DB subnet group. */
  readonly subnetRoutes: readonly SubnetRoutes[];
  /** Of the same subnets. */
  readonly subnetAcls: readonly SubnetAcl[];
  /** null where it is a member of none. */
  readonly cluster: RdsCluster | null;
  /** null where its cluster is a part of none. */
  readonly globalDatabase: GlobalDatabase | null;
  /** The names of the proxies that lead to it or to its cluster. */
  readonly proxies: readonly string[];
  /** The names of the zero-ETL integrations that copy it or its cluster. */
  readonly integrations: readonly string[];
  /** The names of the blue/green deployments of which it or its cluster is a side. */
  readonly blueGreen: readonly string[];
  /** The schedules of EventBridge Scheduler in its region that start a database; which one, their listing does not say. */
  readonly startSchedules: readonly string[];
  /** The most connections of each day, of the whole cluster where it is a member; Neptune counts none, and has requests a second instead. */
  readonly connections: DailySeries;
}
