import * as z from 'zod';
import { flawText, namedVersion, readVersioned } from '../../versioned-json/index.ts';
import { UnusableBundle } from './unusable-bundle.ts';

const format = 'account-hygiene-evidence';
const version = 1;

/** The one part that is not in its own list. */
export const manifestName = 'manifest.json';

const part = z.strictObject({
  name: z.string().regex(/^(?:[a-z0-9-]+\/)?[a-z0-9][a-z0-9.-]*$/),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifest = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  toolVersion: z.string(),
  account: z.string(),
  inventoryTakenAt: z.iso.datetime(),
  parts: z.array(part),
});

export type PartEntry = z.infer<typeof part>;

/** What a bundle says of itself: whose it is, and the size and the hash of every part. */
export type Manifest = z.infer<typeof manifest>;
export type Origin = Pick<Manifest, 'toolVersion' | 'account' | 'inventoryTakenAt'>;

export const manifestText = (origin: Origin, parts: readonly PartEntry[]): string =>
  `${JSON.stringify({ format, version, ...origin, parts }, null, 2)}\n`;

/** The manifest in its text. Throws `UnusableBundle`. */
export const parseManifest = (text: string): Manifest => {
  const { value, flaw } = readVersioned(text, { versionIn: namedVersion(format), version, schema: manifest });
  if (flaw !== null) throw new UnusableBundle(flawText(flaw, { what: 'its manifest', notOurs }));
  return value;
};

const notOurs = 'none that "account-hygiene audit --bundle" wrote';
