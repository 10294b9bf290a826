import { isLeaving } from '../../derived/index.ts';
import {
  globalRegion,
  type Inventoried,
  type Inventory,
  type ManagedBy,
  type ResourceType,
} from '../../model/index.ts';
import { type Baseline, type ResourceReference, referenceTo, type Session } from './baseline.ts';

/** Where a resource comes from, as the baseline tells. `unsure`: its listing was not whole when the session began, or was not asked for. */
export type Origin = 'session' | 'before' | 'unsure';

/** A resource that stands now, with its origin. */
export interface Placed {
  readonly item: Inventoried;
  readonly origin: Origin;
}

/** Every resource of these types that an inventory holds, by its origin. Dates play no part in it. */
export const originsIn = (
  baseline: Baseline,
  inventory: Inventory,
  types: readonly ResourceType[],
): readonly Placed[] => {
  const listed = new Map(baseline.listings.map((listing) => [placeOf(listing), listing]));
  const stood = new Set(baseline.listings.flatMap(({ items }) => items.map(identityOf)));
  return inventory.listings
    .filter(({ type }) => types.includes(type))
    .flatMap((listing) =>
      listing.items.map((item) => {
        if (stood.has(identityOf(item))) return { item, origin: 'before' as const };
        return { item, origin: listed.get(placeOf(listing))?.whole ? ('session' as const) : ('unsure' as const) };
      }),
    );
};

/** What a session should remember of what it has seen: everything so far, and what is new. */
export const newlySeen = (session: Session, placed: readonly Placed[]): Session['seen'] => {
  const fresh = placed.filter(({ origin }) => origin === 'session').map(({ item }) => referenceTo(item));
  return [...new Map([...session.seen, ...fresh].map((each) => [identityOf(each), each])).values()];
};

/** What was there and is not any more; nothing is said of what cannot be looked at now. */
export const goneFrom = (known: readonly ResourceReference[], inventory: Inventory): readonly ResourceReference[] => {
  const present = new Set(inventory.listings.flatMap(({ items }) => items.map(identityOf)));
  const whole = inventory.listings.filter(({ missing }) => missing.length === 0);
  return known.filter(
    (each) =>
      !present.has(identityOf(each)) &&
      whole.some(({ type, region }) => type === each.type && isIn(region, each.region)),
  );
};

/** Whether a resource has gone or is on its way out; null where its listing was not whole, so that nobody can know. */
export const isGone = (
  known: Pick<ResourceReference, 'type' | 'arn' | 'region'>,
  inventory: Inventory,
): boolean | null => {
  const listings = inventory.listings.filter(({ type, region }) => type === known.type && isIn(region, known.region));
  const item = listings.flatMap(({ items }) => items).find((each) => identityOf(each) === identityOf(known));
  if (item !== undefined) return isLeaving(item);
  return listings.length > 0 && listings.every(({ missing }) => missing.length === 0) ? true : null;
};

// Buckets have regions, and are listed for the whole account at once.
const isIn = (listed: string, region: string): boolean => listed === region || listed === globalRegion;

/** True for a manager that the baseline knows, by itself or by what it made: it is not this session's to remove. */
export const stoodBefore = (baseline: Baseline, { name }: ManagedBy, region: string): boolean => {
  const names = name.split('/');
  return baseline.listings
    .flatMap(({ items }) => items)
    .filter((item) => item.region === region)
    .some((item) => names.includes(item.id) || item.madeBy.some((manager) => names.includes(manager)));
};

const placeOf = ({ type, region }: { readonly type: string; readonly region: string }): string => `${type} ${region}`;

/** One resource among all: its type and its ARN, in its region. */
export const identityOf = ({ type, arn, region }: Pick<ResourceReference, 'type' | 'arn' | 'region'>): string =>
  `${type} ${region} ${arn}`;
