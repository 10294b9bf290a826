import type { Aws, OperationName } from '../../aws/index.ts';
import type {
  Bare,
  FacetOf,
  FacetsOf,
  Item,
  Place,
  ResourceType,
  Scope,
  Source,
  UnreadItem,
} from '../../model/index.ts';
import { type Attempt, itemOf } from './each-item.ts';

/**
 * How a type is listed, and which operations that takes. Yields page by page, so that a later failure loses nothing, and item
 * by item through `each`, so that one that cannot be read costs no other.
 */
interface Lister<T extends ResourceType> {
  readonly operations: readonly OperationName[];
  readonly list: (aws: Aws, place: Place) => AsyncIterable<Attempt<T>>;
}

/** How one facet is read, and which operations that takes. */
interface FacetReader<T extends ResourceType, V> {
  readonly operations: readonly OperationName[];
  readonly read: (item: Item<T>, aws: Aws, place: Place) => Promise<V>;
}

/** One resource type: asks AWS and normalises, judges nothing. */
export interface Collector<T extends ResourceType = ResourceType> {
  readonly type: T;
  readonly scope: Scope;
  readonly everything: Source['everything'];
  readonly lister: Lister<T>;
  readonly facets: { readonly [F in FacetOf<T>]: FacetReader<T, FacetsOf<T>[F]> };
}

/** A collector as the registry knows it, its types forgotten. */
export interface AnyCollector {
  readonly type: ResourceType;
  readonly scope: Scope;
  readonly lister: { readonly operations: readonly OperationName[] };
  readonly facets: { readonly [facet: string]: { readonly operations: readonly OperationName[] } };
  readonly bind: (aws: Aws) => Source;
}

/** Calls nothing but `operations`: another one does not compile. */
export const lister = <T extends ResourceType, const Op extends OperationName>(
  operations: readonly Op[],
  list: (aws: Aws<Op>, place: Place) => AsyncIterable<Attempt<T>>,
): Lister<T> => ({ operations, list: list as Lister<T>['list'] });

/** Calls nothing but `operations`: another one does not compile. */
export const facet = <T extends ResourceType, V, const Op extends OperationName>(
  operations: readonly Op[],
  read: (item: Item<T>, aws: Aws<Op>, place: Place) => Promise<V>,
): FacetReader<T, V> => ({ operations, read: read as FacetReader<T, V>['read'] });

/** Defines a collector; `bind` gives it AWS and makes it a source for the engine. */
export const defineCollector = <const T extends ResourceType>(collector: Collector<T>): AnyCollector => ({
  type: collector.type,
  scope: collector.scope,
  lister: collector.lister,
  facets: collector.facets as AnyCollector['facets'],
  bind: (aws) => {
    const at = (place: Place) => aws.in(collector.scope === 'global' ? place.homeRegion : place.region);
    const readers: { readonly [facet: string]: FacetReader<T, unknown> } = collector.facets;
    return {
      type: collector.type,
      scope: collector.scope,
      facets: Object.keys(readers),
      everything: collector.everything,
      list: async function* (place) {
        const everything = collector.everything(place);
        for await (const one of collector.lister.list(at(place), place))
          yield itemOf(one, everything) as unknown as Bare | UnreadItem;
      },
      read: async (item, name, place) => {
        const reader = readers[name];
        if (reader === undefined) throw new Error(`${collector.type} has no facet ${name}`);
        return reader.read(item as unknown as Item<T>, at(place), place);
      },
    };
  },
});
