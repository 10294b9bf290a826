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

const certainOf = (each: Costed): number => {
  if (!isUpperBound(each)) return each.monthlyUsd ?? 0;
  return each.costBasis
    .filter(({ atMost }) => !atMost)
    .reduce((sum, { quantity, unitPriceUsd }) => sum + quantity * unitPriceUsd, 0);
};
