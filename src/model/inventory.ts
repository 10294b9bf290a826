import type { Quote } from './bill.ts';
import type { ManagerMembers } from './managed-by.ts';
import type { Cause, Listing, Read } from './read.ts';
import type { Inventoried, ResourceType } from './resource.ts';

/** Whose account it is, and where its global services answer. */
export interface Account {
  readonly id: string;
  readonly partition: string;
  /** The region in which the partition's global services and billing metrics live. */
  readonly homeRegion: string;
  /** The domain of the partition's services. */
  readonly dnsSuffix: string;
  /** Who asked, as `sts:GetCallerIdentity` says. */
  readonly callerArn: string;
  /** The name that people gave it, or null without one; absent where it was not asked. */
  readonly alias?: Read<string | null>;
}

/** Why a region was not looked at. */
export interface RegionNotScanned {
  readonly region: string;
  readonly why: 'disabled' | 'not-selected';
}

export interface Regions {
  readonly scanned: readonly string[];
  readonly notScanned: readonly RegionNotScanned[];
  /** Why the list of regions itself may not be whole. */
  readonly missing: readonly Cause[];
}

/** One resource type in one region. */
export interface InventoryListing extends Listing<Inventoried> {
  readonly type: ResourceType;
  readonly region: string;
  /** Stands for all resources of the type there. */
  readonly arn: string;
  /** The same items a part at a time, and each resource once, for who looks at very many; only where they lie packed. */
  readonly parts?: () => Iterable<readonly Inventoried[]>;
}

/** The items of a listing, a part at a time where they lie packed: nobody need hold all of them. */
export const partsOf = (listing: InventoryListing): Iterable<readonly Inventoried[]> =>
  listing.parts === undefined ? [listing.items] : listing.parts();

/** What AWS told us, as plain JSON; it can be saved and judged again without credentials. */
export interface Inventory {
  readonly account: Account;
  readonly regions: Regions;
  /** When collecting began, ISO 8601: every age is counted from here. */
  readonly takenAt: string;
  readonly listings: readonly InventoryListing[];
  /** Prices that this program's own lists lack, as AWS's price list gave them; absent where it was not asked. */
  readonly prices?: readonly Quote[];
  /** What belongs to the managers that failing findings name; absent where AWS was not asked. */
  readonly managers?: readonly ManagerMembers[];
}
