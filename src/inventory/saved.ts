import * as z from 'zod';
import type { Inventory } from '../model/index.ts';

const format = 'account-hygiene-inventory';
const version = 1;

const args = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
const cause = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('denied'), operation: z.string(), action: z.string() }),
  z.strictObject({ kind: z.literal('failed'), operation: z.string(), detail: z.string() }),
  z.strictObject({
    kind: z.literal('not-collected'),
    resource: z.string(),
    why: z.enum(['region-off', 'out-of-time', 'interrupted', 'not-in-inventory']),
  }),
  z.strictObject({ kind: z.literal('unclear'), message: z.string(), args }),
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
      // Looked at one by one below: a copy of everything would take as much memory again.
      items: z.array(z.unknown()),
      missing: z.array(cause),
    }),
  ),
  prices: z.array(quote).optional(),
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
  const content = json(text);
  const head = z.looseObject({ format: z.literal(format), version: z.number() }).safeParse(content);
  if (!head.success) throw new ForeignInventory('it is not an inventory that "account-hygiene audit --save" wrote');
  if (head.data.version !== version) {
    throw new ForeignInventory(`it has version ${head.data.version}, and this program reads version ${version}`);
  }
  const whole = file.safeParse(content);
  if (!whole.success) {
    const [issue] = whole.error.issues;
    throw new ForeignInventory(`it is damaged at ${issue?.path.join('.') || 'its root'}`);
  }
  for (const [at, listing] of whole.data.inventory.listings.entries()) {
    for (const [nth, each] of listing.items.entries()) {
      const issue = item.safeParse(each).error?.issues[0];
      const path = ['inventory', 'listings', at, 'items', nth, ...(issue?.path ?? [])];
      if (issue !== undefined) throw new ForeignInventory(`it is damaged at ${path.join('.')}`);
    }
  }
  return whole.data.inventory as unknown as Inventory;
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new ForeignInventory('it is not JSON');
  }
};
