import * as z from 'zod';
import { managerNames } from '../../derived/index.ts';
import type { Bare, Inventory, InventoryListing } from '../../model/index.ts';
import { type Flaw, namedVersion, readVersioned } from '../../versioned-json/index.ts';

const format = 'account-hygiene-session';
const version = 1;

const text = z.string();
const moment = z.iso.datetime();

const reference = z.strictObject({ type: text, id: text, arn: text, region: text, name: text.nullable() });

const listing = z.strictObject({
  type: text,
  region: text,
  /** False where AWS did not give all of it: what it lacks may have stood there or not. */
  whole: z.boolean(),
  items: z.array(z.strictObject({ ...reference.shape, madeBy: z.array(text) })),
});

const session = z.strictObject({
  name: text,
  account: z.strictObject({ id: text, partition: text }),
  toolVersion: text,
  startedAt: moment,
  regions: z.array(text),
  listings: z.array(listing),
  /** What has been seen since that was not there at the start. */
  seen: z.array(reference),
  ended: z.strictObject({ at: moment, outcome: z.enum(['clear', 'left', 'unsure']) }).nullable(),
});

/** A resource as it is named in the record of a session. */
export type ResourceReference = Readonly<z.infer<typeof reference>>;
export type KnownListing = Readonly<z.infer<typeof listing>>;
/** What a session remembers: what stood before it, what was seen since, and how it last ended. */
export type Session = Readonly<z.infer<typeof session>>;
/** The part that never changes. */
export type Baseline = Omit<Session, 'seen' | 'ended'>;

/** What stands now, as the baseline of a session that begins. */
export const baselineOf = (inventory: Inventory, name: string, toolVersion: string): Baseline => ({
  name,
  account: { id: inventory.account.id, partition: inventory.account.partition },
  toolVersion,
  startedAt: inventory.takenAt,
  regions: [...inventory.regions.scanned],
  listings: inventory.listings.map(knownListing),
});

const knownListing = ({ type, region, items, missing }: InventoryListing): KnownListing => ({
  type,
  region,
  whole: missing.length === 0,
  items: items.map((item) => ({ ...referenceTo(item), madeBy: [...managerNames(item)] })),
});

/** The names of a resource, without anything else of it. */
export const referenceTo = ({
  type,
  id,
  arn,
  region,
  name,
}: Pick<Bare, keyof ResourceReference>): ResourceReference => ({
  type,
  id,
  arn,
  region,
  name,
});

/** A text that is no session of ours, or none that this version reads. */
export class ForeignSession extends Error {
  override readonly name = 'ForeignSession';
  readonly flaw: Flaw['kind'];
  /** Where it is damaged. */
  readonly where: string;

  constructor(flaw: Flaw) {
    super(flaw.kind);
    this.flaw = flaw.kind;
    this.where = flaw.kind === 'damaged' ? flaw.at : '';
  }
}

/** A session as a file's text: JSON with a format name and a version. */
export const serialiseSession = (kept: Session): string => `${JSON.stringify({ format, version, session: kept })}\n`;

/** The session in a file's text. Throws `ForeignSession`. */
export const parseSession = (content: string): Session => {
  const schema = z.looseObject({ session });
  const { value, flaw } = readVersioned(content, { versionIn: namedVersion(format), version, schema });
  if (flaw !== null) throw new ForeignSession(flaw);
  return value.session;
};
