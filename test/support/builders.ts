import {
  type Cause,
  type FacetsOf,
  type FieldsOf,
  type Identity,
  type Inventoried,
  known,
  type Read,
  type ResourceType,
  unread,
} from '../../src/model/index.ts';

type Facets<T extends ResourceType> = { readonly [F in keyof FacetsOf<T>]: FacetsOf<T>[F] };
type Change<T extends ResourceType> = Partial<Omit<Identity<T>, 'type'> & FieldsOf<T>>;

/**
 * A builder of healthy resources of one type: `build({ state: 'stopped' }, { cpu: series })` states only what differs.
 * Give a facet as a bare value; to make one unread, use `unreadFacet`.
 */
export const builderOf =
  <T extends ResourceType>(healthy: Identity<T> & FieldsOf<T>, facets: Facets<T>) =>
  (change: Change<T> = {}, changedFacets: Partial<Facets<T>> = {}): Inventoried => ({
    ...(healthy as unknown as Inventoried),
    ...change,
    facets: Object.fromEntries(
      Object.entries({ ...facets, ...changedFacets }).map(([name, value]) => [name, known(value) as Read<unknown>]),
    ),
  });

/** The same resource with facets that could not be read, each for its cause. */
export const unreadFacet = (item: Inventoried, causes: { readonly [facet: string]: Cause }): Inventoried => ({
  ...item,
  facets: {
    ...item.facets,
    ...Object.fromEntries(Object.entries(causes).map(([name, cause]) => [name, unread(cause)])),
  },
});
