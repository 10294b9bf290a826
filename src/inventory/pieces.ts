import type { Inventory } from '../model/index.ts';
import { headOf } from './saved.ts';

/** The file's text of an inventory in pieces, for one too large to hold twice: joined they are what `serialiseInventory` writes. */
export function* inventoryPieces(taken: Inventory, toolVersion: string): Iterable<string> {
  const head = JSON.stringify(headOf(toolVersion)).slice(0, -1);
  yield `${head},"inventory":`;
  yield* fieldByField(taken, 'listings', (listings) =>
    list(listings, (listing) =>
      fieldByField(listing, 'items', (items) => list(items, (item) => [JSON.stringify(item)])),
    ),
  );
  yield '}\n';
}

function* fieldByField<T extends object, K extends keyof T & string>(
  record: T,
  long: K,
  pieces: (value: T[K]) => Iterable<string>,
): Iterable<string> {
  let before = '{';
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    if (name === long) yield* pieces(record[long]);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield '}';
}

function* list<T>(items: readonly T[], pieces: (item: T) => Iterable<string>): Iterable<string> {
  let before = '[';
  for (const item of items) {
    yield before;
    yield* pieces(item);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}
