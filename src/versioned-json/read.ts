import * as z from 'zod';
import { tooDeepAt } from './depth.ts';

/** What a file of ours looks like: inventory, report, manifest of a bundle, session, history. */
export interface VersionedFormat<T> {
  /** The version that a file says it has; what this does not read is no file of the format. */
  readonly versionIn: z.ZodType<number | string>;
  /** The version that this program reads. */
  readonly version: number | string;
  readonly schema: z.ZodType<T>;
}

/** The version in a file that names its format: `{ "format": "account-hygiene-…", "version": 1, … }`. */
export const namedVersion = (format: string): z.ZodType<number> =>
  z.looseObject({ format: z.literal(format), version: z.number() }).transform(({ version }) => version);

/** What is wrong with a text. */
export type Flaw =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer' | 'older'; readonly found: number | string; readonly read: number | string }
  /** `at` is the path of the first field that is not as it should be, `a.0.b`; empty for the root. */
  | { readonly kind: 'damaged'; readonly at: string };

/** What a text holds, or what is wrong with it. */
export type Reading<T> = { readonly value: T; readonly flaw: null } | { readonly value: null; readonly flaw: Flaw };

/** Reads a text of a format of ours: first what it is, then its version, and then all of it. Never throws. */
export const readVersioned = <T>(text: string, { versionIn, version, schema }: VersionedFormat<T>): Reading<T> => {
  const content = parsed(text);
  if (content.flaw !== null) return content;
  const head = versionIn.safeParse(content.value);
  if (!head.success) return flawed({ kind: 'not-ours' });
  if (head.data !== version)
    return flawed({ kind: isNewer(head.data, version) ? 'newer' : 'older', found: head.data, read: version });
  return checked(content.value, schema);
};

/** Reads a text that has no version of its own, such as a part of a bundle. Never throws. */
export const readJson = <T>(text: string, schema: z.ZodType<T>): Reading<T> => {
  const content = parsed(text);
  return content.flaw === null ? checked(content.value, schema) : content;
};

const parsed = (text: string): Reading<unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    const at = tooDeepAt(text, value);
    return at === null ? { value, flaw: null } : flawed({ kind: 'damaged', at });
  } catch {
    return flawed({ kind: 'not-json' });
  }
};

const checked = <T>(content: unknown, schema: z.ZodType<T>): Reading<T> => {
  const { success, data, error } = schema.safeParse(content);
  return success ? { value: data, flaw: null } : flawed({ kind: 'damaged', at: error.issues[0]?.path.join('.') ?? '' });
};

const flawed = (flaw: Flaw): Reading<never> => ({ value: null, flaw });

// Part by part, so that 1.10 comes after 1.9.
const isNewer = (found: number | string, read: number | string): boolean =>
  String(found).localeCompare(String(read), 'en', { numeric: true }) > 0;

/** A flaw in words, to follow the name of a file; `what` is the text itself, `notOurs` says what it should have been. */
export const flawText = (
  flaw: Flaw,
  { what = 'it', notOurs }: { readonly what?: string; readonly notOurs: string },
): string => {
  switch (flaw.kind) {
    case 'not-json':
      return `${what} is not JSON`;
    case 'not-ours':
      return `${what} is ${notOurs}`;
    case 'newer':
    case 'older':
      return `it has version ${flaw.found}, and this program reads version ${flaw.read}`;
    case 'damaged':
      return `${what} is damaged at ${flaw.at || 'its root'}`;
  }
};
