// Does: price what bills, from dated list prices; an estimate with its basis, or none. Says how AWS's price list is asked.
// May not: invent a price, take one region's for another's, ask AWS.
import { globalRegion, type Price, type Priced, type Pricer, type Quote } from '../model/index.ts';
import { inNoRegion } from './data/global.ts';
import { saEast1 } from './data/sa-east-1.ts';
import { usEast1 } from './data/us-east-1.ts';
import { estimateBy } from './estimate.ts';
import type { PriceList } from './price-list.ts';

export { type PriceQuery, priceIn } from './price-list-answer.ts';
export { queryFor } from './price-list-query.ts';

const priceLists: ReadonlyMap<string, PriceList> = new Map([
  [globalRegion, inNoRegion],
  ['sa-east-1', saEast1],
  ['us-east-1', usEast1],
]);

/** Prices by this program's own lists, and by these quotes for what those lack. */
export const pricerWith = (quotes: readonly Quote[]): Pricer => {
  const quoted = new Map(quotes.map((quote) => [keyOf(quote), quote.price]));
  return estimateBy((wanted) => listed(wanted) ?? quoted.get(keyOf(wanted)) ?? null);
};

/** Prices by this program's own lists alone. */
export const priceBills: Pricer = pricerWith([]);

/** A pricer, and everything that it was asked for and had no price of. */
export const notingPricer = (): { readonly price: Pricer; readonly unpriced: () => readonly Priced[] } => {
  const noted = new Map<string, Priced>();
  const price = estimateBy((wanted) => {
    const found = listed(wanted);
    if (found === null) noted.set(keyOf(wanted), wanted);
    return found;
  });
  return { price, unpriced: () => [...noted.values()] };
};

/** The name of what is priced, as one text. */
export const keyOf = ({ item, of, region }: Priced): string => JSON.stringify([item, of, region]);

const listed = ({ item, of, region }: Priced): Price | null =>
  priceLists.get(region)?.get(of === null ? item : `${item} ${of}`) ?? null;
