import { moment, sentence } from '../../i18n/index.ts';
import type { Args, Locale, Words } from '../../model/index.ts';
import type { Texts } from '../../reporters/wording.ts';
import { factsOf } from '../../resources/index.ts';
import type { ResourceReference } from '../index.ts';

/** How a session is written down: in which language and time zone, by whose words. */
export interface Page {
  readonly locale: Locale;
  /** An IANA name. */
  readonly timeZone: string;
  readonly texts: Texts;
  /** What sets a heading apart where colours are wanted; it never carries a meaning of its own. */
  readonly emphasise: (heading: string) => string;
}

/** A sentence in the reader's language. */
export const translate = (words: Words, { locale }: Page, args: Args = {}): string => sentence(words, locale, args);

/** A moment as the reader's language and time zone have it. */
export const when = (at: string, { locale, timeZone }: Page): string => moment(at, locale, timeZone);

/** A resource by its type, id, name where that says more, and region. */
export const named = ({ type, id, name, region }: ResourceReference, page: Page): string => {
  const known = factsOf(type);
  const called = name === null || name === id ? id : `${id} "${name}"`;
  return `${known === null ? type : translate(known.name, page)} ${called}, ${region}`;
};

/** A titled part of the text, or nothing where it has no lines. */
export const section = (title: string, lines: readonly string[], { emphasise }: Page): readonly string[] =>
  lines.length === 0 ? [] : ['', emphasise(title), ...lines];
