import type { PastResource } from '../model/index.ts';

/** What a resource is called by. */
export interface ResourceName {
  readonly id: string;
  /** The name that people gave it, where that says more than the id; else null. */
  readonly alias: string | null;
  /** What it is called where there is room for one name only. */
  readonly short: string;
  /** Where it stands; null for a region, which its own id names. */
  readonly region: string | null;
  /** True where it stands for a whole listing that could not be read, and its id says nothing. */
  readonly isWholeListing: boolean;
}

/** How to call a resource, of this run or of an earlier one. */
export const resourceName = ({ id, name, region }: Pick<PastResource, 'id' | 'name' | 'region'>): ResourceName => ({
  id,
  alias: name === id ? null : name,
  short: name ?? id,
  region: region === id ? null : region,
  isWholeListing: id === '*',
});
