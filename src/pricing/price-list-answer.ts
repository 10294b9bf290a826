import type { Price } from '../model/index.ts';

/**
 * What AWS's price list is asked for, and what an answer may look like.
 * https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_pricing_GetProducts.html
 */
export interface PriceQuery {
  readonly serviceCode: string;
  /** Attributes that a product must have. */
  readonly fields: { readonly [field: string]: string };
  /** The names by which AWS calls its unit of sale; a price in any other is not taken. */
  readonly soldBy: readonly string[];
  /** Our unit, and how many of it are in one of AWS's. */
  readonly unit: string;
  readonly perUnit: number;
}

/**
 * The one on-demand price in the products of an answer, each a JSON text. null where there is none or more than one, where
 * it depends on the quantity, or where it is sold in another unit: no number is better than a wrong one.
 */
export const priceIn = (
  products: readonly string[],
  { soldBy, unit, perUnit }: PriceQuery,
  today: string,
): Price | null => {
  const offers = products.flatMap(offersOf).filter((offer) => soldBy.includes(offer.soldBy));
  const [offer] = offers;
  const alone = offers.every(({ usd }) => usd === offer?.usd);
  if (offer === undefined || !alone || offers.some(({ whole }) => !whole)) return null;
  const asOf = /^\d{4}-\d{2}-\d{2}/.exec(offer.publishedAt)?.[0] ?? today;
  return { usd: offer.usd / perUnit, unit, asOf, source: 'AWS Price List API' };
};

interface Offer {
  readonly usd: number;
  readonly soldBy: string;
  /** Whether it holds for any quantity. */
  readonly whole: boolean;
  readonly publishedAt: string;
}

// What is free is no price: AWS lists hours that a reservation has paid for at nothing.
const offersOf = (text: string): readonly Offer[] => {
  const product = parsed(text);
  const terms = valuesOf(at(product, 'terms', 'OnDemand'));
  return terms
    .flatMap((term) => valuesOf(at(term, 'priceDimensions')))
    .map((dimension) => ({
      usd: Number(at(dimension, 'pricePerUnit', 'USD')),
      soldBy: String(at(dimension, 'unit')),
      whole: at(dimension, 'beginRange') === '0' && at(dimension, 'endRange') === 'Inf',
      publishedAt: String(at(product, 'publicationDate')),
    }))
    .filter(({ usd }) => usd > 0);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inside, key) =>
      inside === null || typeof inside !== 'object' ? undefined : (inside as { [key: string]: unknown })[key],
    value,
  );

const valuesOf = (value: unknown): readonly unknown[] =>
  value !== null && typeof value === 'object' ? Object.values(value) : [];
