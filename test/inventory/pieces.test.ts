import { expect, it } from 'vitest';
import { inventoryPieces, serialiseInventory } from '../../src/inventory/index.ts';
import type { Inventory } from '../../src/model/index.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { textOf } from '../support/files.ts';
import { inventoryOf } from '../support/inventory.ts';

it.each<[string, Inventory]>([
  ['the sample account', JSON.parse(textOf('demo/account.json')).inventory],
  ['one resource', inventoryOf([elasticIp()])],
  ['no listing at all', { ...inventoryOf([]), listings: [] }],
  ['prices, and a field without a value', { ...inventoryOf([]), prices: [], alias: undefined } as unknown as Inventory],
])('in pieces is what it is at once: %s', (_, inventory) => {
  expect([...inventoryPieces(inventory, '1.2.3')].join('')).toBe(serialiseInventory(inventory, '1.2.3'));
});
