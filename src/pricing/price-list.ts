import type { Price } from '../model/index.ts';

/** Where prices were read, and when; `asOf` is the earliest day for which they are known to hold. */
export type PriceSource = Pick<Price, 'asOf' | 'source'>;

/** List prices of one region, by item, or by item and kind: `ec2-instance-hour t3.medium`. */
export type PriceList = ReadonlyMap<string, Price>;

type Amounts = { readonly [itemAndKind: string]: readonly [usd: number, unit: string] };

/** Prices that were read in one place. */
export const pricesFrom = (source: PriceSource, amounts: Amounts): PriceList =>
  new Map(Object.entries(amounts).map(([item, [usd, unit]]) => [item, { usd, unit, ...source }]));
