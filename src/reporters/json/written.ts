import { jsonText } from '../../model/index.ts';

/** A list that is made item by item while it is written, and never stands whole in memory. */
export interface Made {
  readonly items: Iterable<unknown>;
}

export const madeOneByOne = (items: Iterable<unknown>): Made => {
  const list: Made = { items };
  lists.add(list);
  return list;
};

// Known by themselves, so that no record of a report is ever taken for one.
const lists = new WeakSet<object>();

/** Items of a list that are written at once. */
const few = 100;

/** What `jsonText(value, 2)` writes, in pieces, and a list that is made while it is written: none longer than what holds no long list. */
export function* writtenJson(value: unknown, depth = 0): Iterable<string> {
  if (!isLong(value)) yield jsonText(value, 2).replaceAll('\n', lineAt(depth));
  else if (isMade(value)) yield* writtenList(value.items, depth);
  else if (Array.isArray(value)) yield* writtenList(value, depth);
  else yield* writtenRecord(value, depth);
}

const isLong = (value: unknown): value is object =>
  isRecord(value) &&
  (isMade(value) || (Array.isArray(value) && value.length > few) || Object.values(value).some(isLong));

const isMade = (value: unknown): value is Made => isRecord(value) && lists.has(value);

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

// A line break stands in no JSON string, so each one here is between two lines.
const lineAt = (depth: number): string => `\n${'  '.repeat(depth)}`;

function* writtenList(items: Iterable<unknown>, depth: number): Iterable<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}${lineAt(depth + 1)}`;
    // As JSON has it, which knows no undefined.
    yield* writtenJson(item === undefined ? null : item, depth + 1);
    before = ',';
  }
  yield before === '[' ? '[]' : `${lineAt(depth)}]`;
}

function* writtenRecord(record: object, depth: number): Iterable<string> {
  let before = '{';
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue;
    yield `${before}${lineAt(depth + 1)}${jsonText(name)}: `;
    yield* writtenJson(value, depth + 1);
    before = ',';
  }
  yield before === '{' ? '{}' : `${lineAt(depth)}}`;
}
