import type { Fields, Shape } from '../resources/shape.ts';
import { shapes } from '../resources/shapes.ts';

/** Where a value first differs from its shape: something is not there, is something else, or is another word than those that can be. */
export interface ShapeFlaw {
  readonly kind: 'missing' | 'wrong' | 'other';
  readonly path: readonly (string | number)[];
}

/** What is wrong with a value; null where nothing is. What is missing matters less than what is wrong, and is told where nothing is. */
export const shapeFlaw = (value: unknown, shape: Shape): ShapeFlaw | null => {
  switch (shape) {
    case 'anything':
      return null;
    case 'text':
      return typeof value === 'string' ? null : wrong;
    case 'moment':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? null : wrong;
    case 'number':
      return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? null : wrong;
    case 'boolean':
      return typeof value === 'boolean' ? null : wrong;
    case 'null':
      return value === null ? null : wrong;
    default:
      return partFlaw(value, shape);
  }
};

const partFlaw = (value: unknown, shape: Exclude<Shape, string>): ShapeFlaw | null => {
  if ('is' in shape) return shape.is.some((each) => each === value) ? null : other;
  if ('anyOf' in shape) return closest(value, shape.anyOf);
  if ('named' in shape) return shapeFlaw(value, known(shape.named));
  if ('optional' in shape) return value === undefined ? null : shapeFlaw(value, shape.optional);
  if ('listOf' in shape)
    return Array.isArray(value) ? worst(value, (each, at) => below(at, shapeFlaw(each, shape.listOf))) : wrong;
  if ('tuple' in shape)
    return Array.isArray(value) && value.length === shape.tuple.length
      ? worst(shape.tuple, (each, at) => below(at, shapeFlaw(value[at], each)))
      : wrong;
  if (!isObject(value)) return wrong;
  if ('mapOf' in shape) return worst(Object.keys(value), (name) => below(name, shapeFlaw(value[name], shape.mapOf)));
  return fieldsFlaw(value, shape.fields);
};

/** The same of the fields of an object; it may hold others. */
const fieldsFlaw = (value: Held, fields: Fields): ShapeFlaw | null =>
  worst(Object.keys(fields), (name) => below(name, fieldFlaw(value, name, fields[name] as Shape)));

const fieldFlaw = (value: Held, name: string, shape: Shape): ShapeFlaw | null => {
  if (Object.hasOwn(value, name)) return shapeFlaw(value[name], shape);
  return typeof shape === 'object' && 'optional' in shape ? null : { kind: 'missing', path: [] };
};

export type Held = { readonly [name: string]: unknown };

export const isObject = (value: unknown): value is Held =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong: ShapeFlaw = { kind: 'wrong', path: [] };
const other: ShapeFlaw = { kind: 'other', path: [] };

const below = (name: string | number, flaw: ShapeFlaw | null): ShapeFlaw | null =>
  flaw && { kind: flaw.kind, path: [name, ...flaw.path] };

const worst = <T>(parts: readonly T[], flawOf: (part: T, at: number) => ShapeFlaw | null): ShapeFlaw | null => {
  let missing: ShapeFlaw | null = null;
  for (const [at, part] of parts.entries()) {
    const flaw = flawOf(part, at);
    if (flaw !== null && flaw.kind !== 'missing') return flaw;
    missing ??= flaw;
  }
  return missing;
};

// Of several shapes the one that the value comes nearest to is meant: it lacks something, or is no other kind by its own word, or
// differs deepest inside.
const closest = (value: unknown, shapesOf: readonly Shape[]): ShapeFlaw | null => {
  let best: ShapeFlaw | null = null;
  for (const shape of shapesOf) {
    const flaw = shapeFlaw(value, shape);
    if (flaw === null) return null;
    if (best === null || isNearer(flaw, best)) best = flaw;
  }
  return best;
};

const isNearer = (flaw: ShapeFlaw, than: ShapeFlaw): boolean =>
  flaw.kind === than.kind
    ? flaw.path.length > than.path.length
    : nearness.indexOf(flaw.kind) < nearness.indexOf(than.kind);

const nearness = ['missing', 'wrong', 'other'] as const;

const known = (name: string): Shape => {
  const shape = shapes.named[name];
  if (shape === undefined) throw new Error(`There is no shape "${name}".`);
  return shape;
};
