import * as z from 'zod';
import { type Inventory, notCollectedReasons } from '../model/index.ts';
import type { ResourceShape } from '../resources/shape.ts';
import { shapes } from '../resources/shapes.ts';
import { type Flaw, flawText, namedVersion, readJson, readVersioned } from '../versioned-json/index.ts';
import { readItem } from './item.ts';
import { itemScanner } from './item-scanner.ts';
import { type PackedItems, packedItems } from './packed-items.ts';
import { shelf } from './shelf.ts';

const format = 'account-hygiene-inventory';
const version = 1;

const args = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
const denied = z.looseObject({
  kind: z.literal('denied'),
  operation: z.string(),
  action: z.string(),
  deniedBy: z.enum(['service-control-policy', 'permissions-boundary', 'session-policy', 'resource-policy']).optional(),
});
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

// By its own name alone: `constructor` is no type.
const shapeOf = (type: string): ResourceShape | undefined =>
  Object.hasOwn(shapes.resources, type) ? shapes.resources[type] : undefined;

// A second list of the same would hide the first.
const eachOnce = (
  listings: readonly { readonly type: string; readonly region: string }[],
  context: z.RefinementCtx,
) => {
  const places = new Set<string>();
  for (const [nth, { type, region }] of listings.entries()) {
    if (places.has(`${type} ${region}`)) context.addIssue({ code: 'custom', message: 'listed twice', path: [nth] });
    places.add(`${type} ${region}`);
  }
};

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
  listings: z
    .array(
      z.strictObject({
        type: z.string().refine((type) => shapeOf(type) !== undefined),
        region: z.string(),
        arn: z.string(),
        // Those of a text are looked at one by one, as they come in, and stand here no more.
        items: z.tuple([]),
        missing: z.array(gap),
      }),
    )
    .superRefine(eachOnce),
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
interface InventoryReader {
  readonly push: (chunk: string) => void;
  /** The inventory of all that came. Its items lie packed until somebody looks at a listing. Throws `ForeignInventory`. */
  readonly end: () => Inventory;
}

/** Characters of items that stay unpacked. */
const unpackedAtMost = 8_388_608;

const inventoryReader = (): InventoryReader => {
  const unpacked = shelf(unpackedAtMost);
  const lists = new Map<number, List>();
  let flaw: Flaw | null = null;
  const scanner = itemScanner({
    begin: (listing) => {
      lists.set(listing, { items: packedItems(unpacked), count: 0, arns: new Set(), types: new Map() });
    },
    item: (listing, text) => {
      const list = lists.get(listing);
      if (list === undefined || flaw?.kind === 'not-json') return;
      const found = itemIn(text);
      if (found.flaw?.kind === 'not-json') flaw = found.flaw;
      else if (found.flaw?.kind === 'damaged') flaw ??= damagedIn(listing, list.count, found.flaw.at);
      else if (found.item !== null) {
        const { arn, type } = found.item;
        list.arns.add(arn);
        if (!list.types.has(type)) list.types.set(type, list.count);
        if (flaw === null) list.items.add(found.text);
      }
      list.count += 1;
    },
  });
  return {
    push: scanner.push,
    end: () => {
      if (flaw?.kind === 'not-json') throw foreign(flaw);
      const frame = readVersioned(scanner.frame(), { versionIn: namedVersion(format), version, schema: file });
      const wrong = frame.flaw ?? flaw ?? strangerIn(frame.value?.inventory.listings ?? [], lists);
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
  /** Where each type stands first. */
  readonly types: Map<string, number>;
  count: number;
}

type FrameListing = z.infer<typeof file>['inventory']['listings'][number];

/** One item that is held against the shape of its type; its text anew where something of it is left out. */
const itemIn = (text: string): { readonly item: Item | null; readonly flaw: Flaw | null; readonly text: string } => {
  const { value, flaw } = readJson(text, item);
  if (value === null) return { item: null, flaw, text };
  const shape = shapeOf(value.type);
  // A listing of such a type is damaged itself.
  if (shape === undefined) return { item: value, flaw: null, text };
  const read = readItem(value, value.type, shape);
  if (read.item === null) return { item: null, flaw: { kind: 'damaged', at: read.damagedAt.join('.') }, text };
  return { item: value, flaw: null, text: read.item === value ? text : JSON.stringify(read.item) };
};

type Item = z.infer<typeof item>;

const damagedIn = (listing: number, nth: number, at: string): Flaw => ({
  kind: 'damaged',
  at: below(`inventory.listings.${listing}.items.${nth}`, at),
});

// What is of another type than its listing.
const strangerIn = (listings: readonly FrameListing[], lists: ReadonlyMap<number, List>): Flaw | null => {
  for (const [at, { type }] of listings.entries())
    for (const [found, nth] of lists.get(at)?.types ?? []) if (found !== type) return damagedIn(at, nth, 'type');
  return null;
};

const below = (path: string, at: string): string => (at === '' ? path : `${path}.${at}`);

const foreign = (flaw: Flaw): ForeignInventory => new ForeignInventory(flawText(flaw, { notOurs }));

const notOurs = 'not an inventory that "account-hygiene audit --save" wrote';
