/** Where a price was read, and when; `asOf` is the earliest day for which it is known to hold. */
export interface PriceSource {
  readonly asOf: string;
  readonly source: string;
}

export interface Price extends PriceSource {
  readonly usd: number;
  readonly unit: string;
}

/** List prices of one region, by item, or by item and kind: `ec2-instance-hour t3.medium`. */
export type PriceList = ReadonlyMap<string, Price>;

type Amounts = { readonly [itemAndKind: string]: readonly [usd: number, unit: string] };

/** Prices that were read in one place. */
export const pricesFrom = (source: PriceSource, amounts: Amounts): PriceList =>
  new Map(Object.entries(amounts).map(([item, [usd, unit]]) => [item, { usd, unit, ...source }]));
