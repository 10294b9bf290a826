/** Items of one key: never none. */
export type Group<T> = readonly [T, ...T[]];

/** Groups in order of first appearance. `Map.groupBy` would do, but Node 20 lacks it. */
export const grouped = <T, K>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly [K, Group<T>])[] => {
  const groups = new Map<K, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups];
};
