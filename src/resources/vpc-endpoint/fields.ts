import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

export interface VpcEndpointFields {
  /** Gateway, Interface, GatewayLoadBalancer, Resource, ServiceNetwork or Tunnel. */
  readonly kind: string;
  /** pending, available, deleting, deleted, rejected, failed… in lower case. */
  readonly state: string;
  /** null where it leads to a resource or to a service network. */
  readonly serviceName: string | null;
  readonly vpcId: string;
  /** One in each zone in which it stands. */
  readonly networkInterfaceIds: readonly string[];
  /** True where an AWS service made it for itself. */
  readonly requesterManaged: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
}

export interface VpcEndpointFacets {
  /** What passed through it, both ways. */
  readonly bytes: DailySeries;
}
