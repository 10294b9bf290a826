import type { Cause, Inventoried, Read } from '../model/index.ts';
import { unread } from '../model/index.ts';

/** A facet as the inventory holds it; one that was never asked for is `not-collected`. */
export const facetOf = (item: Inventoried, facet: string): Read<unknown> =>
  item.facets[facet] ?? unread({ kind: 'not-collected', resource: `${item.type}.${facet}`, why: 'not-in-inventory' });

/** The causes of every unread facet among `facets`. */
export const unreadCauses = (item: Inventoried, facets: readonly string[]): readonly Cause[] =>
  facets.map((facet) => facetOf(item, facet)).flatMap((read) => (read.known ? [] : [read.cause]));

/**
 * The resource as a rule may see it: its bare fields, what it reads unwrapped, what it consults wrapped, and nothing
 * else. Looking at anything else throws, so that a field that is missing from an old inventory is never taken for
 * "none". Call it only when every facet of `reads` is known.
 */
export const ruleView = (item: Inventoried, reads: readonly string[], consults: readonly string[]): object => {
  const seen = Object.create(nothingElse) as { [field: string]: unknown };
  for (const field in item) if (field !== 'facets') seen[field] = item[field];
  for (const facet of reads) seen[facet] = valueOf(facetOf(item, facet));
  for (const facet of consults) seen[facet] = facetOf(item, facet);
  return seen;
};

/** The same without any facet: one for all the rules that look at an item, since there are many rules. */
export const bareView = (item: Inventoried): object => {
  const made = bareViews.get(item) ?? ruleView(item, [], []);
  bareViews.set(item, made);
  return made;
};

const bareViews = new WeakMap<Inventoried, object>();

// Behind every view, so that only what is not there comes here: a guard in front would be asked for each field, of all of them.
const nothingElse: object = new Proxy(Object.create(null) as object, {
  get(_, field, view) {
    if (typeof field === 'string' && field !== 'toJSON' && !(field in Object.prototype))
      throw new Error(`${String((view as Inventoried).type)} has no "${field}" here`);
    return Reflect.get(Object.prototype, field, view);
  },
});

const valueOf = (read: Read<unknown>): unknown => {
  if (!read.known) throw new Error('an unread facet was about to be shown to a rule');
  return read.value;
};
