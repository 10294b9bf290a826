import { shapes } from '../resources/shapes.ts';
import { type Flaw, readJson } from '../versioned-json/index.ts';
import { readItem } from './item.ts';
import { type PackedItems, packedItems } from './packed-items.ts';
import { savedItem } from './schema.ts';
import type { Shelf } from './shelf.ts';

/** The items of one listing while they come in: each is looked at, packed and let go. */
export interface ListReader {
  readonly add: (text: string) => void;
  readonly items: PackedItems;
  /** What is wrong with the first item that is none. */
  readonly flaw: () => Flaw | null;
  /** The path of what is wrong, in a listing of this type; null where nothing is. */
  readonly flawOf: (type: string) => string | null;
  /** True where no ARN came twice. */
  readonly isEachOnce: () => boolean;
}

export const listReader = (shelf: Shelf): ListReader => {
  const items = packedItems(shelf);
  const arns = new Set<string>();
  let count = 0;
  /** That of the first item, which all of them have. */
  let type: string | null = null;
  let flaw: Flaw | null = null;
  return {
    add: (text) => {
      const at = count;
      count += 1;
      if (flaw !== null) {
        // What is no JSON comes before what is damaged.
        if (flaw.kind === 'damaged' && !isJson(text)) flaw = { kind: 'not-json' };
        return;
      }
      const { value, flaw: wrong } = readJson(text, savedItem);
      if (wrong !== null) {
        flaw = wrong.kind === 'damaged' ? damaged(at, wrong.at) : wrong;
        return;
      }
      type ??= value.type;
      const shape = Object.hasOwn(shapes.resources, type) ? shapes.resources[type] : undefined;
      const read = shape === undefined ? { item: null, damagedAt: ['type'] } : readItem(value, type, shape);
      if (read.item === null) {
        flaw = damaged(at, read.damagedAt.join('.'));
        return;
      }
      arns.add(value.arn);
      items.add(read.item === value ? text : JSON.stringify(read.item));
    },
    items,
    flaw: () => flaw,
    flawOf: (listed) => {
      if (type !== null && type !== listed) return 'items.0.type';
      return flaw?.kind === 'damaged' ? flaw.at : null;
    },
    isEachOnce: () => arns.size === count,
  };
};

const damaged = (at: number, path: string): Flaw => ({
  kind: 'damaged',
  at: path === '' ? `items.${at}` : `items.${at}.${path}`,
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
