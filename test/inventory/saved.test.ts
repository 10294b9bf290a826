import { describe, expect, it } from 'vitest';
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

describe('what a resource holds is what its type says', () => {
  const changed = (change: object, facets: object = {}) => {
    const listing = inventory.listings.find(({ items }) => items.length > 0);
    const [item] = listing?.items ?? [];
    const listings = [{ ...listing, items: [{ ...item, ...change, facets: { ...item?.facets, ...facets } }] }];
    return JSON.stringify({ ...JSON.parse(text), inventory: { ...inventory, listings } });
  };
  const first = (content: string) => parseInventory(content).listings.flatMap(({ items }) => items)[0];

  it.each([
    ['null where there has to be a text', { publicIp: null }, 'items.0.publicIp'],
    ['a number where there has to be a text', { publicIp: 5 }, 'items.0.publicIp'],
    ['another type', { type: 'ebs-volume' }, 'items.0.type'],
    ['a type of its own', { type: 'constructor' }, 'items.0.type'],
  ])('%s is damage', (_, change, at) => {
    expect(() => parseInventory(changed(change))).toThrow(`it is damaged at inventory.listings.0.${at}`);
  });

  it('a field that an earlier version did not have is not there, and everything else is', () => {
    const { publicIp: _, ...without } = first(text) as unknown as { publicIp: string };
    const older = changed({ publicIp: undefined });
    expect(first(older)).toEqual(without);
  });

  it("what is there beside is nobody's business", () => {
    expect(first(changed({ colour: 'red' }))).toMatchObject({ colour: 'red' });
  });

  it('one type in one region is listed once', () => {
    const twice = { ...inventory, listings: [...inventory.listings, inventory.listings[0]] };
    const again = JSON.stringify({ ...JSON.parse(text), inventory: twice });
    expect(() => parseInventory(again)).toThrow(/it is damaged at inventory\.listings\.\d+/);
  });
});
