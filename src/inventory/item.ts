import type { Fields, ResourceShape } from '../resources/shape.ts';
import { type Held, isObject, shapeFlaw } from './shape-flaw.ts';

/** A resource as this version reads it, or the path of the first of its fields that is damaged. */
export type ReadItem =
  | { readonly item: Held; readonly damagedAt: null }
  | { readonly item: null; readonly damagedAt: readonly (string | number)[] };

/**
 * Holds a saved resource, whose names and reads are checked already, against what its type holds. A field or a facet that lacks
 * a part, as one of an earlier version may, is not in the inventory: a rule that reads it says so, and takes nothing for "none".
 */
export const readItem = (item: Held, type: string, { fields, facets }: ResourceShape): ReadItem => {
  if (item['type'] !== type) return damaged('type');
  const bare = flawsIn(item, fields, (value) => value);
  if (bare.wrongAt !== null) return damaged(...bare.wrongAt);
  const reads = item['facets'] as Held;
  const read = flawsIn(reads, facets, valueIn);
  if (read.wrongAt !== null) {
    const [facet, ...path] = read.wrongAt;
    return damaged('facets', `${facet}`, 'value', ...path);
  }
  if (bare.lacking.length + read.lacking.length === 0) return { item, damagedAt: null };
  return { item: { ...without(item, bare.lacking), facets: without(reads, read.lacking) }, damagedAt: null };
};

const damaged = (...path: readonly (string | number)[]): ReadItem => ({ item: null, damagedAt: path });

interface Flaws {
  readonly wrongAt: readonly (string | number)[] | null;
  /** What lacks a part. */
  readonly lacking: readonly string[];
}

const flawsIn = (holder: Held, shapes: Fields, valueOf: (held: unknown) => unknown): Flaws => {
  const lacking: string[] = [];
  for (const [name, shape] of Object.entries(shapes)) {
    const value = Object.hasOwn(holder, name) ? valueOf(holder[name]) : undefined;
    const flaw = value === undefined ? null : shapeFlaw(value, shape);
    if (flaw !== null && flaw.kind !== 'missing') return { wrongAt: [name, ...flaw.path], lacking };
    if (flaw !== null) lacking.push(name);
  }
  return { wrongAt: null, lacking };
};

// A facet that was not read holds its cause alone.
const valueIn = (read: unknown): unknown => (isObject(read) && read['known'] === true ? read['value'] : undefined);

const without = (holder: Held, names: readonly string[]): Held =>
  Object.fromEntries(Object.entries(holder).filter(([name]) => !names.includes(name)));
