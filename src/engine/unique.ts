import type { Bare, Gap, Inventoried, Inventory, InventoryListing, Listing } from '../model/index.ts';

/**
 * A listing with each resource once, by its ARN: a page boundary that moves while AWS is asked shows one twice. Copies that
 * say the same are one; where they differ, nobody knows which holds, and the resource is missing by its own name.
 */
export const unique = <R extends Bare>({ items, missing }: Listing<R>, operation: string): Listing<R> => {
  const firsts = new Map<string, R>();
  const copies = new Map<string, R[]>();
  for (const item of items) {
    const held = copies.get(item.arn);
    if (!firsts.has(item.arn)) firsts.set(item.arn, item);
    else if (held === undefined) copies.set(item.arn, [item]);
    else held.push(item);
  }
  const gaps = distinct(missing);
  const unread = new Set(gaps.flatMap(({ of }) => (of === undefined ? [] : [of.arn])));
  if (copies.size === 0 && unread.size === 0) return { items, missing: gaps };
  const kept: R[] = [];
  const torn: Gap[] = [];
  for (const [arn, first] of firsts) {
    // A copy that could not be read may have said anything.
    if (unread.has(arn)) continue;
    const parts = new Set<string>();
    let whole = first;
    for (const other of copies.get(arn) ?? []) {
      if (JSON.stringify(whole) === JSON.stringify(other)) continue;
      for (const part of differences(whole, other)) parts.add(part);
      whole = merged(whole, other);
    }
    if (parts.size === 0) kept.push(whole);
    else torn.push(contradiction(first, [...parts].toSorted(), operation));
  }
  return { items: kept, missing: [...gaps, ...torn] };
};

/**
 * The inventory with every resource of a listing once, and every listing once; one that has nothing twice stays as it is. A
 * listing is looked at when somebody asks for it, since a saved one lies packed.
 */
export const uniqueIn = (inventory: Inventory): Inventory => {
  const byPlace = new Map<string, InventoryListing>();
  for (const listing of inventory.listings) {
    const place = `${listing.type} ${listing.region}`;
    const held = byPlace.get(place);
    byPlace.set(
      place,
      held === undefined
        ? listing
        : { ...held, items: [...held.items, ...listing.items], missing: [...held.missing, ...listing.missing] },
    );
  }
  return {
    ...inventory,
    listings: [...byPlace.values()].map(uniqueWhenAsked),
  };
};

const uniqueWhenAsked = (listing: InventoryListing): InventoryListing => {
  const { type, region, arn, parts } = listing;
  // Nothing in it is there twice, or there and missing.
  if (parts !== undefined && listing.missing.every(({ of }) => of === undefined)) return listing;
  let missing: readonly Gap[] | null = null;
  const look = () => {
    const { items, missing: gaps } = listing;
    const found = unique({ items, missing: gaps }, `inventory:${type}`);
    missing = found.missing;
    return found;
  };
  return {
    type,
    region,
    arn,
    get items() {
      return look().items;
    },
    // Small, and kept, for what is asked for it alone.
    get missing() {
      return missing ?? look().missing;
    },
  };
};

const contradiction = ({ id, arn }: Bare, parts: readonly string[], operation: string): Gap => ({
  kind: 'failed',
  operation,
  detail: `it was listed more than once, and each time with another ${parts.join(', ')}`,
  of: { id, arn },
});

// A facet that one copy lacks was not asked for there, which contradicts nothing.
const differences = (one: Bare, other: Bare): readonly string[] => {
  const [{ facets: some = {}, ...fields }, { facets: more = {}, ...others }] = [
    one,
    other,
  ] as readonly Partial<Inventoried>[] as [Partial<Inventoried>, Partial<Inventoried>];
  const keys = [...new Set([...Object.keys(fields), ...Object.keys(others)])];
  return [
    ...keys.filter((key) => canonical(fields[key]) !== canonical(others[key])),
    ...Object.keys(some).filter((facet) => facet in more && canonical(some[facet]) !== canonical(more[facet])),
  ];
};

const merged = <R extends Bare>(one: R, other: R): R =>
  'facets' in one && 'facets' in other
    ? { ...one, facets: { ...(other.facets as object), ...(one.facets as object) } }
    : one;

// The order of keys says nothing.
const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

const distinct = (missing: readonly Gap[]): readonly Gap[] => [
  ...new Map(missing.map((gap) => [canonical(gap), gap])).values(),
];
