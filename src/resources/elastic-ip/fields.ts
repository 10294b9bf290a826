export interface ElasticIpFields {
  readonly publicIp: string;
  readonly associationId: string | null;
  readonly instanceId: string | null;
  readonly networkInterfaceId: string | null;
  /** alb, nlb, rnat, rds…; null where no service manages it. */
  readonly serviceManaged: string | null;
  /** Who owns the interface it is attached to; null where it is attached to none. */
  readonly networkInterfaceOwnerId: string | null;
  /**
   * Whose address it is: `amazon`; `ipv4pool-…` for one that you brought yourself, to an Outpost too; `ipam-pool-…` for one of
   * either kind; `carrier` for one of a Wavelength Zone; null where AWS does not say.
   */
  readonly publicIpv4Pool: string | null;
}

export type ElasticIpFacets = Record<never, never>;
