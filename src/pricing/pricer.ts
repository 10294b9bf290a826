import {
  type Bill,
  type CostBasis,
  globalRegion,
  type Price,
  type Priced,
  type Pricer,
  type Quote,
} from '../model/index.ts';
import { inNoRegion } from './data/global.ts';
import { saEast1 } from './data/sa-east-1.ts';
import { usEast1 } from './data/us-east-1.ts';
import type { ItemsOf, PriceList } from './price-list.ts';

const priceLists: ReadonlyMap<string, ReadonlyMap<string, Price>> = new Map<string, PriceList>([
  [globalRegion, inNoRegion],
  ['sa-east-1', saEast1],
  ['us-east-1', usEast1],
]);

/** What has a price in at least one of this program's own lists. */
export type ListedItem = ItemsOf<typeof inNoRegion> | ItemsOf<typeof saEast1> | ItemsOf<typeof usEast1>;

/** What this program's own lists say of it; null where they do not know it. */
export const listedPrice = ({ item, of, region }: Priced): Price | null =>
  priceLists.get(region)?.get(of === null ? item : `${item} ${of}`) ?? null;

/** The name of what is priced, as one text. */
export const keyOf = ({ item, of, region }: Omit<Quote, 'price'>): string => JSON.stringify([item, of, region]);

/** What a price is asked of where something bills. */
export const pricedBy = ({ item, of }: Bill, region: string): Priced => ({ item, of: of ?? null, region });

/**
 * List prices of what stands for a month, by this program's own lists, and by these quotes for what those lack. Nothing that
 * bills is 0; something without any known price is null.
 */
export const pricerWith = (quotes: readonly Quote[]): Pricer => {
  const quoted = new Map(quotes.map((quote) => [keyOf(quote), quote.price]));
  const priceOf = (wanted: Priced) => listedPrice(wanted) ?? quoted.get(keyOf(wanted)) ?? null;
  return (bills, region) => {
    const basis = bills.map((bill) => basisOf(bill, pricedBy(bill, region), priceOf));
    const priced = basis.filter(({ unitPriceUsd }) => unitPriceUsd !== null);
    const partial = priced.length < basis.length;
    // The most of one part and nothing of another is no bound of the whole.
    if (bills.length > 0 && (priced.length === 0 || (partial && priced.some(({ atMost }) => atMost)))) return null;
    const usd = priced.reduce((total, { quantity, unitPriceUsd }) => total + quantity * (unitPriceUsd ?? 0), 0);
    return { monthlyUsd: Math.round(usd * 100) / 100, basis, partial };
  };
};

const basisOf = (
  { quantity, atMost = false }: Bill,
  wanted: Priced,
  priceOf: (wanted: Priced) => Price | null,
): CostBasis => {
  const price = priceOf(wanted);
  if (price === null) return { ...wanted, unit: null, unitPriceUsd: null, quantity, atMost, asOf: null, source: null };
  const { usd, unit, asOf, source } = price;
  return { ...wanted, unit, unitPriceUsd: usd, quantity, atMost, asOf, source };
};
