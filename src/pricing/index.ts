// Does: price what bills, from dated list prices; an estimate with its basis, or none.
// May not: invent a price, take one region's for another's, ask AWS.
import type { Bill, CostBasis, Pricer } from '../model/index.ts';
import { saEast1 } from './data/sa-east-1.ts';
import { usEast1 } from './data/us-east-1.ts';
import type { PriceList } from './price-list.ts';

const priceLists: ReadonlyMap<string, PriceList> = new Map([
  ['sa-east-1', saEast1],
  ['us-east-1', usEast1],
]);

/** List price of what stands for a month. Nothing that bills is 0; something without any known price is null. */
export const priceBills: Pricer = (bills, region) => {
  const basis = bills.flatMap((bill) => priced(bill, region));
  if (bills.length > 0 && basis.length === 0) return null;
  const usd = basis.reduce((total, { quantity, unitPriceUsd }) => total + quantity * unitPriceUsd, 0);
  return { monthlyUsd: Math.round(usd * 100) / 100, basis, partial: basis.length < bills.length };
};

const priced = ({ item, of, quantity }: Bill, region: string): readonly CostBasis[] => {
  const price = priceLists.get(region)?.get(of === undefined ? item : `${item} ${of}`);
  if (price === undefined) return [];
  const { usd, unit, asOf, source } = price;
  return [{ item, of: of ?? null, unit, unitPriceUsd: usd, quantity, region, asOf, source }];
};
