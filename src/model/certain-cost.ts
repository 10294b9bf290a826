import type { CostBasis } from './bill.ts';

/** Something with a price: a finding, fresh or from a saved report. */
export interface Costed {
  readonly resource: { readonly arn: string };
  readonly monthlyUsd: number | null;
  readonly costBasis: readonly Pick<CostBasis, 'atMost' | 'quantity' | 'unitPriceUsd'>[];
}

/**
 * What these bill for certain, US dollars a month: a resource that two rules price counts once, and what is known only as
 * an upper bound counts nothing.
 */
export const certainUsd = (costed: readonly Costed[]): number => {
  const byResource = new Map<string, number>();
  for (const each of costed) {
    const { arn } = each.resource;
    byResource.set(arn, Math.max(byResource.get(arn) ?? 0, certainOf(each)));
  }
  return [...byResource.values()].reduce((sum, usd) => sum + usd, 0);
};

/** True where a part of the price is only the most that it can be. */
export const isUpperBound = ({ costBasis }: Pick<Costed, 'costBasis'>): boolean =>
  costBasis.some(({ atMost }) => atMost);

/** How a price is to be read: for what it is, as the most, or as the least that it can be. */
export type PriceBound = 'exact' | 'at-most' | 'at-least';

/** True where a part of what bills has no known price. */
export const isLowerBound = ({ costBasis }: Pick<Costed, 'costBasis'>): boolean =>
  costBasis.some(({ unitPriceUsd }) => unitPriceUsd === null);

/** How the price of a finding is to be read. One that is neither the most nor the least is no price, and never given. */
export const boundOf = (costed: Pick<Costed, 'costBasis'>): PriceBound => {
  if (isLowerBound(costed)) return 'at-least';
  return isUpperBound(costed) ? 'at-most' : 'exact';
};

const certainOf = (each: Costed): number => {
  if (!isUpperBound(each)) return each.monthlyUsd ?? 0;
  return each.costBasis
    .filter(({ atMost }) => !atMost)
    .reduce((sum, { quantity, unitPriceUsd }) => sum + quantity * (unitPriceUsd ?? 0), 0);
};
