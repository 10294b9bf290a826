import { type Inventory, partsOf } from '../model/index.ts';
import { headOf } from './saved.ts';

/** The file's text of an inventory in pieces, for one too large to hold twice: joined they are what `serialiseInventory` writes. */
export function* inventoryPieces(taken: Inventory, toolVersion: string): Iterable<string> {
  const head = JSON.stringify(headOf(toolVersion)).slice(0, -1);
  yield `${head},"inventory":`;
  yield* fieldByField(taken, 'listings', () =>
    list(taken.listings, (listing) =>
      fieldByField(listing, 'items', () => list(eachOf(partsOf(listing)), (item) => [JSON.stringify(item)])),
    ),
  );
  yield '}\n';
}

function* fieldByField<T extends object, K extends keyof T & string>(
  record: T,
  long: K,
  pieces: () => Iterable<string>,
): Iterable<string> {
  let before = '{';
  for (const name of Object.keys(record) as (keyof T & string)[]) {
    // What is long is asked for by who makes its pieces, who may not need it whole.
    const value: string | undefined = name === long ? '' : JSON.stringify(record[name]);
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}:${value}`;
    if (name === long) yield* pieces();
    before = ',';
  }
  yield '}';
}

function* eachOf<T>(parts: Iterable<readonly T[]>): Iterable<T> {
  for (const part of parts) yield* part;
}

function* list<T>(items: Iterable<T>, pieces: (item: T) => Iterable<string>): Iterable<string> {
  let before = '[';
  for (const item of items) {
    yield before;
    yield* pieces(item);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}
