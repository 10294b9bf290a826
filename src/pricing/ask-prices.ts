import type { Aws } from '../aws/index.ts';
import type { Priced, Quote } from '../model/index.ts';
import { type PriceQuery, priceIn } from './price-list-answer.ts';
import { queryFor } from './price-list-query.ts';
import { keyOf } from './pricer.ts';

/** Quotes of earlier runs that still hold. Neither method throws. */
export interface PriceMemory {
  readonly recall: () => Promise<readonly Quote[]>;
  readonly keep: (quotes: readonly Quote[]) => Promise<void>;
}

export interface Asking {
  readonly aws: Aws<'pricing:GetProducts'>;
  readonly partition: string;
  /** null where nothing is remembered between runs. */
  readonly memory: PriceMemory | null;
  readonly signal: AbortSignal;
  readonly now: Date;
}

// The price list of the partition answers in three regions, for all: https://docs.aws.amazon.com/general/latest/gr/billing-pricing.html
const endpoint = { partition: 'aws', region: 'us-east-1' };
const maxWaitMs = 4_000;

/**
 * Asks AWS's price list for these, each once. Never throws: what is denied, late or not understood has no price, and a
 * refusal ends the asking.
 */
export const askPrices = async (wanted: readonly Priced[], asking: Asking): Promise<readonly Quote[]> => {
  if (asking.partition !== endpoint.partition || asking.signal.aborted) return [];
  const questions = wanted.flatMap((one) => {
    const query = queryFor(one);
    return query === null ? [] : [{ wanted: one, query }];
  });
  if (questions.length === 0) return [];
  const remembered = new Map((await asking.memory?.recall())?.map((quote) => [keyOf(quote), quote]));
  const asked = await answersTo(
    questions.filter((each) => !remembered.has(keyOf(each.wanted))),
    asking,
  );
  if (asked.length > 0) await asking.memory?.keep([...remembered.values(), ...asked]);
  const quotes = new Map(asked.map((quote) => [keyOf(quote), quote]));
  return questions.flatMap((each) => {
    const quote = quotes.get(keyOf(each.wanted)) ?? remembered.get(keyOf(each.wanted));
    return quote === undefined ? [] : [quote];
  });
};

interface Question {
  readonly wanted: Priced;
  readonly query: PriceQuery;
}

// One goes ahead: where it is refused, so would all the others be.
const answersTo = async ([first, ...others]: readonly Question[], asking: Asking): Promise<readonly Quote[]> => {
  if (first === undefined) return [];
  const late = AbortSignal.any([asking.signal, AbortSignal.timeout(maxWaitMs)]);
  const ahead = await answerTo(first, asking, late);
  if (ahead === null) return [];
  const rest = await Promise.all(others.map((question) => answerTo(question, asking, late)));
  return [ahead, ...rest].filter((quote) => quote !== null);
};

const answerTo = async (
  { wanted, query }: Question,
  { aws, now }: Asking,
  late: AbortSignal,
): Promise<Quote | null> => {
  const Filters = Object.entries(query.fields).map(([Field, Value]) => ({ Type: 'TERM_MATCH' as const, Field, Value }));
  const answer = aws
    .in(endpoint.region)
    .call('pricing:GetProducts', { ServiceCode: query.serviceCode, Filters })
    .catch(() => null);
  const products = await Promise.race([answer, aborted(late)]);
  if (products?.PriceList === undefined) return null;
  // More products than one page holds are no one product.
  const found = products.NextToken ? [] : products.PriceList.map(String);
  return { ...wanted, price: priceIn(found, query, now.toISOString().slice(0, 10)) };
};

const aborted = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
