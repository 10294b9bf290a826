import { type Inventoried, known, type Read } from '../model/index.ts';

/** A field of a resource, a facet of it, or a field of a facet. */
export interface Path {
  readonly field?: string;
  readonly facet?: string;
}

/** What an inventory holds at a path of the facts; undefined where the facet was never asked for. */
export const valueAt = (item: Inventoried, { field, facet }: Path): Read<unknown> | undefined => {
  const holder = facet === undefined ? known<unknown>(item) : item.facets[facet];
  if (!holder?.known || field === undefined) return holder;
  return known((holder.value as { readonly [name: string]: unknown })[field]);
};
