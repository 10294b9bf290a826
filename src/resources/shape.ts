/** What a value of plain JSON looks like. What an object holds beside its fields is nobody's business. */
export type Shape =
  | 'anything'
  | 'text'
  /** A text that is a date, ISO 8601. */
  | 'moment'
  | 'number'
  | 'boolean'
  | 'null'
  | { readonly is: readonly (string | number | boolean)[] }
  | { readonly listOf: Shape }
  | { readonly tuple: readonly Shape[] }
  | { readonly mapOf: Shape }
  | { readonly fields: Fields }
  | { readonly anyOf: readonly Shape[] }
  /** One of `Shapes.named`: what holds itself. */
  | { readonly named: string }
  /** Of a field that may be absent. */
  | { readonly optional: Shape };

export type Fields = { readonly [name: string]: Shape };

/** What an inventory holds of a resource of one type, besides its names and tags. */
export interface ResourceShape {
  readonly fields: Fields;
  readonly facets: Fields;
}

export interface Shapes {
  /** By the name of the resource type. */
  readonly resources: { readonly [type: string]: ResourceShape };
  readonly named: Fields;
}
