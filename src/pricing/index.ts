// Does: price what bills, from dated list prices; an estimate with its basis, or none. Says how AWS's price list is asked.
// May not: invent a price, take one region's for another's, ask AWS.
export { priceFindings, unpricedIn } from './price-findings.ts';
export { type PriceQuery, priceIn } from './price-list-answer.ts';
export { queryFor } from './price-list-query.ts';
export { pricerWith } from './pricer.ts';
