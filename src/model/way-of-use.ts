import type { FacetOf, FieldsOf, ResourceType } from './resource.ts';
import type { Words } from './words.ts';

/** Where an audit sees whether a resource is used in some way; `F` are its fields, `C` its facets. */
export type SeenIn<F extends string = string, C extends string = string> =
  | { readonly by: 'field'; readonly field: F }
  | { readonly by: 'facet'; readonly facet: C }
  /** A facet that is a metric, which AWS keeps by itself. */
  | { readonly by: 'metric'; readonly facet: C }
  | { readonly by: 'tag'; readonly tag: string }
  /** The resources of another type, and the facet of theirs that names this one; their fields where none is given. */
  | { readonly by: 'listing'; readonly listing: ResourceType; readonly facet?: string };

/** One way in which AWS lets something use a resource, and how this program knows of it. */
export type WayOfUse<F extends string = string, C extends string = string> = {
  /** Unique among those of its type; a test names it. */
  readonly id: string;
  /** Who uses it, as a phrase without a stop. */
  readonly what: Words;
} & (
  | { readonly seenIn: SeenIn<F, C> }
  /** Why it cannot be seen: a sentence, said before each command that removes such a resource. */
  | { readonly notSeen: Words }
);

/** A way of use of one resource type, by the fields and facets that it has. */
export type WayOfUseOf<T extends ResourceType> = WayOfUse<keyof FieldsOf<T> & string, FacetOf<T>>;

/** The ways in which AWS lets something use a resource of one type; `not-judged` where no rule calls one unused. */
export type WaysOfUse<T extends ResourceType> = 'not-judged' | readonly WayOfUseOf<T>[];

/** True for a way that no audit can see. */
export const isNotSeen = (way: WayOfUse): way is Extract<WayOfUse, { readonly notSeen: Words }> => 'notSeen' in way;
