import * as z from 'zod';
import { type Inventory, notCollectedReasons } from '../model/index.ts';
import { shapes } from '../resources/shapes.ts';
import { flawText, namedVersion, readVersioned } from '../versioned-json/index.ts';
import { readItem } from './item.ts';
import type { Held } from './shape-flaw.ts';

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

// Looked at one by one, and let go: a copy of everything would take as much memory again.
const readItems = (type: string, items: readonly unknown[], context: z.RefinementCtx): readonly Held[] => {
  const shape = shapes.resources[type];
  if (shape === undefined) {
    context.addIssue({ code: 'custom', message: 'no type', path: ['type'] });
    return z.NEVER;
  }
  const read: Held[] = [];
  for (const [nth, each] of items.entries()) {
    const issue = item.safeParse(each).error?.issues[0];
    const found = issue === undefined ? readItem(each as Held, type, shape) : { item: null, damagedAt: issue.path };
    if (found.item === null) {
      context.addIssue({ code: 'custom', message: 'damaged', path: ['items', nth, ...found.damagedAt] });
      return z.NEVER;
    }
    read.push(found.item);
  }
  return read;
};

// A second list of the same would hide the first.
const eachOnce = (
  listings: readonly { readonly type: string; readonly region: string }[],
  context: z.RefinementCtx,
) => {
  const places = listings.map(({ type, region }) => `${type} ${region}`);
  const again = places.findIndex((place, nth) => places.indexOf(place) < nth);
  if (again >= 0) context.addIssue({ code: 'custom', message: 'listed twice', path: [again] });
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
      z
        .strictObject({
          type: z.string(),
          region: z.string(),
          arn: z.string(),
          items: z.array(z.unknown()),
          missing: z.array(gap),
        })
        .transform((listing, context) => ({ ...listing, items: readItems(listing.type, listing.items, context) })),
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

/** The inventory in a file's text. Throws `ForeignInventory`. */
export const parseInventory = (text: string): Inventory => {
  const { value, flaw } = readVersioned(text, { versionIn: namedVersion(format), version, schema: file });
  if (flaw !== null) throw new ForeignInventory(flawText(flaw, { notOurs }));
  return value.inventory as unknown as Inventory;
};

const notOurs = 'not an inventory that "account-hygiene audit --save" wrote';
