import type { Tags } from '../../model/resource.ts';

/** `name` is its domain, with the dot at the end. */
export interface HostedZoneFields {
  /** Those that AWS makes with the zone included: one NS and one SOA. */
  readonly recordSets: number;
  readonly isPrivate: boolean;
  /** The service that made it and alone can delete it; null where there is none. */
  readonly linkedService: string | null;
}

/** Who of the account's own zones sends questions about a domain to its zone; a registrar is never among them. */
export interface ZoneDelegation {
  /** The names of the public zones above it. */
  readonly parents: readonly string[];
  /** The names of those that hold its name servers in an NS record of its name. */
  readonly delegatedBy: readonly string[];
}

export interface HostedZoneFacets {
  readonly delegation: ZoneDelegation;
  /** The VPCs that ask a private zone; none for a public one. */
  readonly vpcs: readonly string[];
  readonly tagging: Tags;
}
