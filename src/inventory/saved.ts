import * as z from 'zod';
import { type Inventory, notCollectedReasons } from '../model/index.ts';
import { type Flaw, flawText, namedVersion, readJson, readVersioned } from '../versioned-json/index.ts';
import { itemScanner } from './item-scanner.ts';
import { type PackedItems, packedItems } from './packed-items.ts';
import { shelf } from './shelf.ts';

const format = 'account-hygiene-inventory';
const version = 1;

const args = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
const denied = z.looseObject({ kind: z.literal('denied'), operation: z.string(), action: z.string() });
const failed = z.strictObject({ kind: z.literal('failed'), operation: z.string(), detail: z.string() });
const notCollected = z.strictObject({
  kind: z.literal('not-collected'),
  resource: z.string(),
  why: z.enum(notCollectedReasons),
});
const unclear = z.strictObject({ kind: z.literal('unclear'), message: z.string(), args });
const cause = z.discriminatedUnion('kind', [denied, failed, notCollected, unclear]);

const of = z.strictObject({ id: z.string(), arn: z.string() }).optional();
const gap = z.discriminatedUnion('kind', [
  denied.extend({ of }),
  failed.extend({ of }),
  notCollected.extend({ of }),
  unclear.extend({ of }),
]);
const readOf = (value: z.ZodType) =>
  z.discriminatedUnion('known', [
    z.strictObject({ known: z.literal(true), value }),
    z.strictObject({ known: z.literal(false), cause }),
  ]);

const item = z.looseObject({
  type: z.string(),
  id: z.string(),
  arn: z.string(),
  region: z.string(),
  name: z.string().nullable(),
  tags: readOf(z.record(z.string(), z.string())),
  facets: z.record(z.string(), readOf(z.unknown())),
});

const quote = z.strictObject({
  item: z.string(),
  of: z.string().nullable(),
  region: z.string(),
  price: z
    .strictObject({ usd: z.number().positive(), unit: z.string(), asOf: z.string(), source: z.string() })
    .nullable(),
});

const member = z.strictObject({
  logicalId: z.string().nullable(),
  type: z.string(),
  physicalId: z.string().nullable(),
});
const manager = z.strictObject({
  kind: z.string(),
  name: z.string(),
  id: z.string().nullable(),
  region: z.string(),
  members: readOf(z.array(member).nullable()),
  importers: readOf(z.array(z.string())),
});

const inventory = z.strictObject({
  account: z.strictObject({
    id: z.string(),
    partition: z.string(),
    homeRegion: z.string(),
    dnsSuffix: z.string(),
    callerArn: z.string(),
    alias: readOf(z.string().nullable()).optional(),
  }),
  regions: z.strictObject({
    scanned: z.array(z.string()),
    notScanned: z.array(z.strictObject({ region: z.string(), why: z.enum(['disabled', 'not-selected']) })),
    missing: z.array(cause),
  }),
  takenAt: z.iso.datetime(),
  listings: z.array(
    z.strictObject({
      type: z.string(),
      region: z.string(),
      arn: z.string(),
      // Those of a text are looked at one by one, as they come in, and stand here no more.
      items: z.tuple([]),
      missing: z.array(gap),
    }),
  ),
  prices: z.array(quote).optional(),
  managers: z.array(manager).optional(),
});

const file = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  toolVersion: z.string(),
  inventory,
});

/** A text that is no inventory of ours; the message says what is wrong with it. */
export class ForeignInventory extends Error {
  override readonly name = 'ForeignInventory';
}

/** An inventory as a file's text: JSON with a format name and a version. */
export const serialiseInventory = (taken: Inventory, toolVersion: string): string =>
  `${JSON.stringify({ ...headOf(toolVersion), inventory: taken })}\n`;

/** What a file of this format says before its inventory. */
export const headOf = (toolVersion: string) => ({ format, version, toolVersion });

/** Reads an inventory whose text comes in chunks, and may be longer than a string can be. */
export interface InventoryReader {
  readonly push: (chunk: string) => void;
  /** The inventory of all that came. Its items lie packed until somebody looks at a listing. Throws `ForeignInventory`. */
  readonly end: () => Inventory;
}

/** Characters of items that stay unpacked. */
const unpackedAtMost = 8_388_608;

export const inventoryReader = (): InventoryReader => {
  const unpacked = shelf(unpackedAtMost);
  const lists = new Map<number, List>();
  let flaw: Flaw | null = null;
  const scanner = itemScanner({
    begin: (listing) => {
      lists.set(listing, { items: packedItems(unpacked), count: 0, arns: new Set() });
    },
    item: (listing, text) => {
      const list = lists.get(listing);
      if (list === undefined || flaw?.kind === 'not-json') return;
      const { value, flaw: found } = readJson(text, item);
      if (value !== null) list.arns.add(value.arn);
      if (found?.kind === 'not-json') flaw = found;
      else if (found?.kind === 'damaged')
        flaw ??= { kind: 'damaged', at: below(`inventory.listings.${listing}.items.${list.count}`, found.at) };
      list.count += 1;
      if (flaw === null) list.items.add(text);
    },
  });
  return {
    push: scanner.push,
    end: () => {
      if (flaw?.kind === 'not-json') throw foreign(flaw);
      const frame = readVersioned(scanner.frame(), { versionIn: namedVersion(format), version, schema: file });
      const wrong = frame.flaw ?? flaw;
      if (wrong !== null || frame.value === null) throw foreign(wrong ?? { kind: 'not-json' });
      const { listings, ...rest } = frame.value.inventory;
      return { ...rest, listings: listings.map((each, at) => listingOf(each, lists.get(at))) } as Inventory;
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

// Each time they are asked for, so that nobody holds what nobody looks at; in the place where the list stood.
const listingOf = ({ type, region, arn, missing }: FrameListing, list: List | undefined): object => {
  // The list itself is let go, for it knows every ARN.
  const packed = list?.items;
  const isEachOnce = list !== undefined && list.arns.size === list.count;
  const listing = {
    type,
    region,
    arn,
    get items() {
      return packed === undefined ? [] : packed.unpacked();
    },
    missing,
  };
  if (!isEachOnce) return listing;
  // Not seen by who copies the listing, or writes it down.
  return Object.defineProperty(listing, 'parts', { value: packed?.parts });
};

/** The items of one listing while they come in. */
interface List {
  readonly items: PackedItems;
  readonly arns: Set<string>;
  count: number;
}

type FrameListing = z.infer<typeof file>['inventory']['listings'][number];

const below = (path: string, at: string): string => (at === '' ? path : `${path}.${at}`);

const foreign = (flaw: Flaw): ForeignInventory => new ForeignInventory(flawText(flaw, { notOurs }));

const notOurs = 'not an inventory that "account-hygiene audit --save" wrote';
