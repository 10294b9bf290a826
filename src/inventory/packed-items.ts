import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Inventoried } from '../model/index.ts';
import type { Shelf } from './shelf.ts';

/** Characters of items that are packed together: enough for them to share what they have in common. */
const perPack = 262_144;

/** The items of one listing, which lie packed until somebody looks at them. */
export interface PackedItems {
  readonly add: (text: string) => void;
  /** All of them, in their order. */
  readonly unpacked: () => readonly Inventoried[];
  /** The same, some at a time. */
  readonly parts: () => Iterable<readonly Inventoried[]>;
}

/** Packs items as they come: text of JSON, which the caller has looked at, takes a twentieth of what objects take. */
export const packedItems = (shelf: Shelf): PackedItems => {
  const packs: Buffer[] = [];
  let loose: string[] = [];
  let looseSize = 0;
  let size = 0;
  function* parts(): Iterable<readonly Inventoried[]> {
    for (const pack of packs) yield itemsIn(inflateRawSync(pack).toString());
    yield itemsIn(`[${loose.join(',')}]`);
  }
  return {
    add: (text) => {
      loose.push(text);
      looseSize += text.length;
      size += text.length;
      if (looseSize < perPack) return;
      packs.push(deflateRawSync(`[${loose.join(',')}]`, { level: 1 }));
      loose = [];
      looseSize = 0;
    },
    unpacked: () => shelf.take(packs, size, () => [...parts()].flat()),
    parts,
  };
};

const itemsIn = (text: string): readonly Inventoried[] => JSON.parse(text) as readonly Inventoried[];
