/** Finds the items of a list that have one of these keys, in the order of the list. */
export type LookUp<T> = (list: readonly T[], ...keys: readonly (string | null)[]) => readonly T[];

/** What was made of a list: its items by their keys, each with its place; or why none could be made. */
type Index = ReadonlyMap<string, readonly number[]> | { readonly thrown: unknown };

/**
 * Looks items up by keys of theirs. A rule that looked through the whole list for each resource would take four times as long
 * in an account of twice the size, so the list is gone through once. The keys must be of the items alone.
 */
export const lookUpBy = <T>(keysOf: (item: T) => readonly (string | null)[]): LookUp<T> => {
  const indexes = new WeakMap<readonly T[], Index>();
  return (list, ...keys) => {
    const index = indexes.get(list) ?? indexOf(list, keysOf);
    indexes.set(list, index);
    if ('thrown' in index) throw index.thrown;
    const places = keys.flatMap((key) => (key === null ? [] : (index.get(key) ?? [])));
    const inOrder = keys.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b);
    return inOrder.map((place) => list[place] as T);
  };
};

const indexOf = <T>(list: readonly T[], keysOf: (item: T) => readonly (string | null)[]): Index => {
  const index = new Map<string, number[]>();
  try {
    for (const [place, item] of list.entries())
      for (const key of new Set(keysOf(item))) {
        if (key === null) continue;
        const places = index.get(key);
        if (places === undefined) index.set(key, [place]);
        else places.push(place);
      }
  } catch (thrown) {
    return { thrown };
  }
  return index;
};

/** Looks items up by their ids. */
export const lookUpById = <T extends { readonly id: string }>(
  list: readonly T[],
  ...ids: readonly (string | null)[]
): readonly T[] => byId(list, ...ids) as readonly T[];

/** Looks items up by their ARNs. */
export const lookUpByArn = <T extends { readonly arn: string }>(
  list: readonly T[],
  ...arns: readonly (string | null)[]
): readonly T[] => byArn(list, ...arns) as readonly T[];

const byId = lookUpBy(({ id }: { readonly id: string }) => [id]);
const byArn = lookUpBy(({ arn }: { readonly arn: string }) => [arn]);
