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
  const { facets: _, ...bare } = item;
  const seen = {
    ...bare,
    ...Object.fromEntries(reads.map((facet) => [facet, valueOf(facetOf(item, facet))])),
    ...Object.fromEntries(consults.map((facet) => [facet, facetOf(item, facet)])),
  };
  return new Proxy(seen, {
    get(target, key) {
      if (typeof key === 'string' && key !== 'toJSON' && !(key in target)) {
        throw new Error(`${item.type} has no "${key}" here`);
      }
      return Reflect.get(target, key);
    },
  });
};

const valueOf = (read: Read<unknown>): unknown => {
  if (!read.known) throw new Error('an unread facet was about to be shown to a rule');
  return read.value;
};
