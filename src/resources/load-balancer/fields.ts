import type { Tags } from '../../model/resource.ts';

/** A target group that stands behind a load balancer. */
export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  /** instance, ip, lambda or alb. */
  readonly targetType: string;
  /** Targets that are registered, those apart that are on their way out or unused. */
  readonly targets: number;
  /** Registered, and sent nothing: stopped, terminated, in a zone that is off; of a classic one, out of service. */
  readonly unused: number;
  readonly healthy: number;
}

/** A load balancer of either generation; `id` is its name, which commands and people use. */
export interface LoadBalancerFields {
  readonly kind: 'application' | 'network' | 'gateway' | 'classic';
  /** active, provisioning, active_impaired or failed; null for a classic one, which has no state. */
  readonly state: string | null;
  /** True where it answers on public addresses. */
  readonly internetFacing: boolean;
  /** ipv4, dualstack or dualstack-without-public-ipv4; null where AWS does not say, and it is ipv4. */
  readonly addressType: string | null;
  /** Availability Zones in which it stands. */
  readonly zones: number;
  /** Instances behind a classic one; null for those that have target groups. */
  readonly instances: number | null;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface LoadBalancerFacets {
  /** Of a classic one its instances, as one group; empty where it has none. */
  readonly targetGroups: readonly TargetGroup[];
  /** How many listeners answer without anything behind them; null where it is not asked: something stands behind it, or it is no application load balancer. */
  readonly answering: number | null;
  /** Names of the endpoint services by which other networks and accounts reach it; empty for a kind that can have none. */
  readonly endpointServices: readonly string[];
  /** Names of the VPC links by which REST APIs reach it; empty for a kind that can have none. */
  readonly vpcLinks: readonly string[];
  /** Whether AWS refuses to delete it; false for a classic one, which knows no such protection. */
  readonly deletionProtected: boolean;
  readonly tagging: Tags;
}
