import type { UserData } from '../reading/secrets/secret-match.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';
import type { SubnetAcl, SubnetRoutes } from '../services/ec2/subnet-network.ts';

/** One network interface of an instance. */
export interface InstanceInterface {
  readonly id: string;
  /** Public IPv4 addresses that lead to it, Elastic IPs too. */
  readonly publicIps: readonly string[];
  readonly privateIps: readonly string[];
  readonly ipv6Addresses: readonly string[];
  readonly securityGroupIds: readonly string[];
  /** null where AWS does not say. */
  readonly subnetId: string | null;
  /** null where AWS does not say. */
  readonly vpcId: string | null;
}

export interface Ec2InstanceFields {
  /** pending, running, shutting-down, terminated, stopping or stopped. */
  readonly state: string;
  readonly instanceType: string;
  /** What it was launched from; the image may be gone. */
  readonly imageId: string;
  /** Time of the last start, not of the first, ISO 8601. */
  readonly launchedAt: string;
  /** As AWS writes it, for example `User initiated (2026-10-01 10:00:00 GMT)`; often empty. */
  readonly stateTransitionReason: string | null;
  readonly publicIp: string | null;
  readonly interfaces: readonly InstanceInterface[];
  /** The instance profile that lends it a role; null where it has none. */
  readonly instanceProfileArn: string | null;
  readonly volumeIds: readonly string[];
  /** The service that operates the instance for you, or null. */
  readonly operatedBy: string | null;
  /** `spot`, `scheduled`, `capacity-block`; null for on-demand. */
  readonly lifecycle: string | null;
  /** What runs on it and how that is billed: `Linux/UNIX`, `Windows`, `Red Hat Enterprise Linux`; null where AWS does not say. */
  readonly platform: string | null;
}

export interface Ec2InstanceFacets {
  readonly cpu: DailySeries;
  readonly networkIn: DailySeries;
  readonly networkOut: DailySeries;
  /** null where it was started with none. */
  readonly userData: UserData | null;
  /** Of the subnets of its interfaces. */
  readonly subnetRoutes: readonly SubnetRoutes[];
  /** Of the same subnets. */
  readonly subnetAcls: readonly SubnetAcl[];
  /** The names of the internet-facing load balancers that send to it. */
  readonly balancers: readonly string[];
}
