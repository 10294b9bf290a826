import * as z from 'zod';
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
  const content = json(text);
  const head = z.looseObject({ format: z.literal(format), version: z.number() }).safeParse(content);
  if (!head.success) throw new UnusableBundle('its manifest is none that "account-hygiene audit --bundle" wrote');
  if (head.data.version !== version)
    throw new UnusableBundle(`it has version ${head.data.version}, and this program reads version ${version}`);
  const whole = manifest.safeParse(content);
  if (!whole.success) throw new UnusableBundle(`its manifest is damaged at ${whole.error.issues[0]?.path.join('.')}`);
  return whole.data;
};

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableBundle('its manifest is not JSON');
  }
};
