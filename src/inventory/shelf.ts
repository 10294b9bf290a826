import type { Inventoried } from '../model/index.ts';

/** Keeps what was unpacked lately. */
export interface Shelf {
  /** What stands there under this key, or is made now; `size` is the length of its text. */
  readonly take: (key: object, size: number, make: () => readonly Inventoried[]) => readonly Inventoried[];
}

/** Room for so many characters of JSON; what is longer than all of it is made each time. */
export const shelf = (room: number): Shelf => {
  // In the order in which they were last looked at.
  const held = new Map<object, { readonly size: number; readonly items: readonly Inventoried[] }>();
  let used = 0;
  return {
    take: (key, size, make) => {
      const found = held.get(key);
      if (found !== undefined) {
        held.delete(key);
        held.set(key, found);
        return found.items;
      }
      if (size > room) return make();
      for (const [oldest, each] of held) {
        if (used + size <= room) break;
        held.delete(oldest);
        used -= each.size;
      }
      const items = make();
      held.set(key, { size, items });
      used += size;
      return items;
    },
  };
};
