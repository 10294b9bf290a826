import type { Bill, CostBasis, Price, Priced, Pricer } from '../model/index.ts';

/** List price of what stands for a month. Nothing that bills is 0; something without any known price is null. */
export const estimateBy =
  (priceOf: (wanted: Priced) => Price | null): Pricer =>
  (bills, region) => {
    const basis = bills.flatMap((bill) => priced(bill, region, priceOf));
    if (bills.length > 0 && basis.length === 0) return null;
    const usd = basis.reduce((total, { quantity, unitPriceUsd }) => total + quantity * unitPriceUsd, 0);
    return { monthlyUsd: Math.round(usd * 100) / 100, basis, partial: basis.length < bills.length };
  };

const priced = (bill: Bill, region: string, priceOf: (wanted: Priced) => Price | null): readonly CostBasis[] => {
  const wanted = { item: bill.item, of: bill.of ?? null, region };
  const price = priceOf(wanted);
  if (price === null) return [];
  const { usd, unit, asOf, source } = price;
  return [{ ...wanted, unit, unitPriceUsd: usd, quantity: bill.quantity, atMost: bill.atMost ?? false, asOf, source }];
};
