import type { Read } from './read.ts';

/** Every resource type, with its bare fields and its facets; src/resources/types.ts fills it in. */
export interface ResourceTypes {}

export type ResourceType = keyof ResourceTypes;
export type FieldsOf<T extends ResourceType> = ResourceTypes[T]['fields'];
export type FacetsOf<T extends ResourceType> = ResourceTypes[T]['facets'];
export type FacetOf<T extends ResourceType> = keyof FacetsOf<T> & string;

export type Tags = { readonly [key: string]: string };

/** The region of what belongs to no region: IAM, budgets, the account itself. */
export const globalRegion = 'global';

/** What every resource has. `tags` is unread where the listing does not carry them. */
export interface Identity<T extends ResourceType = ResourceType> {
  readonly type: T;
  readonly id: string;
  readonly arn: string;
  readonly region: string;
  readonly name: string | null;
  readonly tags: Read<Tags>;
}

/** A resource as its listing gives it. */
export type Item<T extends ResourceType> = Identity<T> & FieldsOf<T>;

/** A resource as the engine handles it: identified, its own fields opaque. */
export type Bare = Identity & { readonly [field: string]: unknown };

/** A resource in the inventory, with the facets that were asked for. */
export type Inventoried = Bare & { readonly facets: { readonly [facet: string]: Read<unknown> } };
