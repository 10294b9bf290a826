export interface ElasticIpFields {
  readonly publicIp: string;
  readonly associationId: string | null;
  readonly instanceId: string | null;
  readonly networkInterfaceId: string | null;
  /** alb, nlb, rnat, rds…; null where no service manages it. */
  readonly serviceManaged: string | null;
  /** Who owns the interface it is attached to; null where it is attached to none. */
  readonly networkInterfaceOwnerId: string | null;
  /** `amazon`, or the pool of addresses that you brought yourself. */
  readonly publicIpv4Pool: string | null;
}

export type ElasticIpFacets = Record<never, never>;
