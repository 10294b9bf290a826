import { describe, expect, it } from 'vitest';
import { readItem } from '../../src/inventory/item.ts';
import { shapeFlaw } from '../../src/inventory/shape-flaw.ts';
import type { Shape } from '../../src/resources/shape.ts';
import { shapes } from '../../src/resources/shapes.ts';
import { allBuilders } from '../support/all-builders.ts';
import { textOf } from '../support/files.ts';

const pair: Shape = { fields: { at: 'moment', size: { anyOf: ['null', 'number'] }, more: { optional: 'boolean' } } };
const read: Shape = {
  anyOf: [{ fields: { known: { is: [true] }, value: pair } }, { fields: { known: { is: [false] }, cause: 'text' } }],
};

describe('a value', () => {
  it.each<[unknown, Shape, string | null]>([
    [{ at: '2026-11-22', size: null }, pair, null],
    [{ at: '2026-11-22', size: 3, more: true, other: [] }, pair, null],
    [{ at: 'yesterday', size: 3 }, pair, 'wrong at'],
    [{ at: '2026-11-22', size: Number.POSITIVE_INFINITY }, pair, 'wrong size'],
    [{ at: '2026-11-22', size: 1e300 }, pair, 'wrong size'],
    [{ at: '2026-11-22' }, pair, 'missing size'],
    [{ size: 'big' }, pair, 'wrong size'],
    [{ at: '2026-11-22', size: 1, more: null }, pair, 'wrong more'],
    [null, pair, 'wrong '],
    [[], pair, 'wrong '],
    [[1, 2, 'x'], { listOf: 'number' }, 'wrong 2'],
    [{ 0: 1 }, { listOf: 'number' }, 'wrong '],
    [[1], { tuple: ['number', 'text'] }, 'wrong '],
    [[1, 2], { tuple: ['number', 'text'] }, 'wrong 1'],
    [{ a: 'b' }, { mapOf: 'text' }, null],
    [{ a: 'b', c: 1 }, { mapOf: 'text' }, 'wrong c'],
    ['red', { is: ['green', 'blue'] }, 'other '],
    [{ known: true, value: { at: '2026-11-22', size: 'x' } }, read, 'wrong value.size'],
    [{ known: true }, read, 'missing value'],
    [{ known: false, cause: 5 }, read, 'wrong cause'],
    [{ known: 'yes', value: {} }, read, 'other known'],
    ['toString', { is: ['a'] }, 'other '],
  ])('%j', (value, shape, flaw) => {
    const found = shapeFlaw(value, shape);
    expect(found === null ? null : `${found.kind} ${found.path.join('.')}`).toBe(flaw);
  });
});

it('every resource type has a shape, which its own builder and the sample account have', async () => {
  const builders = await allBuilders();
  expect(Object.keys(shapes.resources).toSorted()).toEqual([...builders.keys()].toSorted());
  for (const [type, build] of builders)
    expect(readItem(build() as never, type, shapes.resources[type] as never).damagedAt, type).toBeNull();
  const { listings } = JSON.parse(textOf('demo/account.json')).inventory;
  for (const { type, items } of listings)
    for (const item of items) expect(readItem(item, type, shapes.resources[type] as never).item, type).toBe(item);
});

it('what lacks a part is not in the inventory, so that a rule says so', () => {
  const shape = { fields: { pair, name: 'text' }, facets: { pair, other: 'number' } } as const;
  const facets = { pair: { known: true, value: { at: '2026-11-22' } }, other: { known: true, value: 1 } };
  const found = readItem({ type: 'x', name: 'n', pair: { size: 1 }, facets }, 'x', shape);
  expect(found.item).toEqual({ type: 'x', name: 'n', facets: { other: { known: true, value: 1 } } });
  const unread = { pair: { known: false, cause: {} } };
  expect(readItem({ type: 'x', facets: unread }, 'x', shape).item).toEqual({ type: 'x', facets: unread });
  const wrong = { pair: { known: true, value: 5 } };
  expect(readItem({ type: 'x', facets: wrong }, 'x', shape).damagedAt).toEqual(['facets', 'pair', 'value']);
});
