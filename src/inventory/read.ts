import type * as z from 'zod';
import type { Inventory } from '../model/index.ts';
import { type Flaw, flawText, namedVersion, readVersioned } from '../versioned-json/index.ts';
import { itemScanner } from './item-scanner.ts';
import { type ListReader, listReader } from './list-reader.ts';
import { ForeignInventory } from './saved.ts';
import { inventoryFile, inventoryFormat, inventoryVersion } from './schema.ts';
import { shelf } from './shelf.ts';

/** Reads an inventory whose text comes in chunks, and may be longer than a string can be. */
interface InventoryReader {
  /** Throws `ForeignInventory` for what could go on for ever without a resource. */
  readonly push: (chunk: string) => void;
  /** The inventory of all that came. Its items lie packed until somebody looks at a listing. Throws `ForeignInventory`. */
  readonly end: () => Inventory;
}

/** Characters of items that stay unpacked. */
const unpackedAtMost = 8_388_608;

/** Characters beside the items, or of one: far more than any account has, and far less than a string can hold. */
const mostApart = 268_435_456;

const inventoryReader = (): InventoryReader => {
  const unpacked = shelf(unpackedAtMost);
  const lists = new Map<number, ListReader>();
  const scanner = itemScanner({
    begin: (listing) => lists.set(listing, listReader(unpacked)),
    item: (listing, text) => lists.get(listing)?.add(text),
  });
  return {
    push: (chunk) => {
      scanner.push(chunk);
      if (scanner.apart() > mostApart)
        throw new ForeignInventory('it holds more beside its resources than any inventory does');
    },
    end: () => {
      if ([...lists.values()].some((list) => list.flaw()?.kind === 'not-json')) throw foreign({ kind: 'not-json' });
      const { value, flaw } = readVersioned(scanner.frame(), {
        versionIn: namedVersion(inventoryFormat),
        version: inventoryVersion,
        schema: inventoryFile,
      });
      if (flaw !== null) throw foreign(flaw);
      const { listings, ...rest } = value.inventory;
      return { ...rest, listings: listings.map((each, at) => listingOf(each, at, lists.get(at))) } as Inventory;
    },
  };
};

/** The inventory in a file's text. Throws `ForeignInventory`. */
export const parseInventory = (text: string): Inventory => {
  const reader = inventoryReader();
  reader.push(text);
  return reader.end();
};

/** The inventory in a text that comes in chunks. Throws `ForeignInventory`, and what the chunks throw. */
export const readInventory = async (chunks: AsyncIterable<string>): Promise<Inventory> => {
  const reader = inventoryReader();
  for await (const chunk of chunks) reader.push(chunk);
  return reader.end();
};

type Frame = z.infer<typeof inventoryFile>['inventory']['listings'][number];

// The items in the place where they stood, made each time, so that nobody holds what nobody looks at.
const listingOf = ({ type, region, arn, missing }: Frame, at: number, list: ListReader | undefined): object => {
  if (list === undefined) throw foreign({ kind: 'damaged', at: `inventory.listings.${at}.items` });
  const flaw = list.flawOf(type);
  if (flaw !== null) throw foreign({ kind: 'damaged', at: `inventory.listings.${at}.${flaw}` });
  const { unpacked, parts } = list.items;
  const listing = {
    type,
    region,
    arn,
    get items() {
      return unpacked();
    },
    missing,
  };
  // Not seen by who copies the listing, or writes it down.
  return list.isEachOnce() ? Object.defineProperty(listing, 'parts', { value: parts }) : listing;
};

const foreign = (flaw: Flaw): ForeignInventory => new ForeignInventory(flawText(flaw, { notOurs }));

const notOurs = 'not an inventory that "account-hygiene audit --save" wrote';
