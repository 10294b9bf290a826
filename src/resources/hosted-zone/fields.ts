import type { Tags } from '../../model/resource.ts';

/** `name` is its domain, with the dot at the end. */
export interface HostedZoneFields {
  /** Those that AWS makes with the zone included: one NS and one SOA. */
  readonly recordSets: number;
  readonly isPrivate: boolean;
  /** The service that made it and alone can delete it; null where there is none. */
  readonly linkedService: string | null;
}

export interface HostedZoneFacets {
  readonly tagging: Tags;
}
