import { expect, it } from 'vitest';
import { parseInventory, serialiseInventory } from '../../src/inventory/index.ts';
import { elasticIp } from '../support/build/elastic-ip.ts';
import { inventoryOf } from '../support/inventory.ts';

const inventory = inventoryOf([elasticIp()]);
const text = serialiseInventory(inventory, '0.1.0');

it('comes back as it was', () => {
  expect(parseInventory(text)).toEqual(inventory);
});

it.each([
  ['nothing', '', 'it is not JSON'],
  ['half of one', text.slice(0, text.length / 2), 'it is not JSON'],
  ['another JSON', '{"findings":[]}', 'it is not an inventory that "account-hygiene audit --save" wrote'],
  ['a list', '[]', 'it is not an inventory'],
  ['a newer one', text.replace('"version":1', '"version":2'), 'it has version 2, and this program reads version 1'],
  ['one without its account', text.replace('"account":', '"acc":'), 'it is damaged at inventory'],
  [
    'one whose facet claims to be known without a value',
    text.replace('"facets":{}', '"facets":{"a":{"known":"yes"}}'),
    /it is damaged at inventory\.listings\.\d+\.items\.0\.facets\.a/,
  ],
])('refuses %s', (_, content, sentence) => {
  expect(() => parseInventory(content)).toThrow(sentence);
});
