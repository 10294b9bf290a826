import * as z from 'zod';
import { notCollectedReasons } from '../model/index.ts';
import { shapes } from '../resources/shapes.ts';

export const inventoryFormat = 'account-hygiene-inventory';
export const inventoryVersion = 1;

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

/** A resource by what all of them have; what its type has besides is checked by its shape. */
export const savedItem = z.looseObject({
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
      z.strictObject({
        type: z.string().refine((type) => Object.hasOwn(shapes.resources, type)),
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

/** A file of this format, without the items of its listings. */
export const inventoryFile = z.strictObject({
  format: z.literal(inventoryFormat),
  version: z.literal(inventoryVersion),
  toolVersion: z.string(),
  inventory,
});
