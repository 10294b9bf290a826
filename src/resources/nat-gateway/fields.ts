import type { DailySeries } from '../services/cloudwatch/daily-series.ts';

export interface NatGatewayFields {
  /** pending, failed, available, deleting or deleted. */
  readonly state: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly vpcId: string;
  /** public, or private for one that leads to other networks only; null where AWS does not say, and it is public. */
  readonly connectivity: string | null;
  /** zonal, or regional for one that stands in every zone that has work for it; null where AWS does not say, and it is zonal. */
  readonly availability: string | null;
  /** The zones of its addresses, which a regional one bills one by one; empty where AWS names none. */
  readonly zones: readonly string[];
  readonly publicIps: readonly string[];
  /** Its Elastic IPs. */
  readonly allocationIds: readonly string[];
}

export interface NatGatewayFacets {
  /** What it sent on, whatever the network it leads to. */
  readonly bytesOut: DailySeries;
}
