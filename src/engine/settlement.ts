import { type Pair, type Plan, pairsOf, relatedPlaces } from './plan.ts';

/** A pair, and what settles it. */
export interface Settling {
  readonly pair: Pair;
  /** The listings that it looks at, each as `type region`. */
  readonly looksAt: readonly string[];
  /** The regions whose rules look at any of those: once they are through, nobody asks more of what the pair sees. */
  readonly waitsFor: ReadonlySet<string>;
}

/** Told of each region that is through, names the pairs that this settles: what they look at stays as it is from then on. */
export const settlement = (plan: Plan, homeRegion: string): ((region: string) => readonly Settling[]) => {
  const pairs = settlingPairs(plan, homeRegion);
  const through = new Set<string>();
  return (region) => {
    through.add(region);
    return pairs.filter(({ waitsFor }) => waitsFor.has(region) && [...waitsFor].every((each) => through.has(each)));
  };
};

const settlingPairs = (plan: Plan, homeRegion: string): readonly Settling[] => {
  const pairs = pairsOf(plan).map((pair) => ({ pair, looksAt: listingsOf(plan, pair, homeRegion) }));
  const askers = new Map<string, readonly string[]>();
  for (const { pair, looksAt } of pairs)
    for (const listing of looksAt) askers.set(listing, [...(askers.get(listing) ?? []), pair.region]);
  return pairs.map(({ pair, looksAt }) => ({
    pair,
    looksAt,
    waitsFor: new Set(looksAt.flatMap((listing) => askers.get(listing) ?? [])),
  }));
};

const listingsOf = ({ scopes, regions }: Plan, { planned, region }: Pair, homeRegion: string): readonly string[] => [
  `${planned.rule.subject} ${region}`,
  ...planned.rule.related.flatMap((need) =>
    relatedPlaces(scopes, need, region, { homeRegion, regions: regions.scanned }).map(
      (place) => `${need.type} ${place}`,
    ),
  ),
];
