import type { Price, PricedItem } from '../model/index.ts';

/** Where prices were read, and when; `asOf` is the earliest day for which they are known to hold. */
export type PriceSource = Pick<Price, 'asOf' | 'source'>;

/** An item, or an item and its kind: `nat-gateway-hour`, `ec2-instance-hour t3.medium`. */
type ItemAndKind = PricedItem | `${PricedItem} ${string}`;

/** List prices of one region by item and kind. */
export type PriceList<K extends ItemAndKind = ItemAndKind> = ReadonlyMap<K, Price>;

/** The items that a list has a price of, whatever their kind. */
export type ItemsOf<L> = L extends PriceList<infer K> ? (K extends `${infer I} ${string}` ? I : K) : never;

type Amount = readonly [usd: number, unit: string];

/** Prices that were read in one place. An item that no rule can bill does not compile. */
export const pricesFrom = <const K extends ItemAndKind>(
  source: PriceSource,
  amounts: { readonly [each in K]: Amount },
): PriceList<K> =>
  new Map(
    (Object.entries(amounts) as [K, Amount][]).map(([item, [usd, unit]]) => [item, { usd, unit, ...source }] as const),
  );
