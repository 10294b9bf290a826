import { moment, sentence } from '../../i18n/index.ts';
import type { Args, Locale, Words } from '../../model/index.ts';
import type { Texts } from '../../reporters/wording.ts';
import { factsOf } from '../../resources/index.ts';
import type { Sighting } from '../index.ts';

/** How a session is told: in which language and time zone, by whose words. */
export interface Telling {
  readonly locale: Locale;
  /** An IANA name. */
  readonly timeZone: string;
  readonly texts: Texts;
  /** What sets a heading apart where colours are wanted; it never carries a meaning of its own. */
  readonly emphasise: (heading: string) => string;
}

export const say = (words: Words, { locale }: Telling, args: Args = {}): string => sentence(words, locale, args);

/** A moment as the reader's language and time zone have it. */
export const when = (at: string, { locale, timeZone }: Telling): string => moment(at, locale, timeZone);

/** A resource by its kind, id, name where that says more, and region. */
export const named = ({ type, id, name, region }: Sighting, telling: Telling): string => {
  const kind = factsOf(type);
  const called = name === null || name === id ? id : `${id} "${name}"`;
  return `${kind === null ? type : say(kind.name, telling)} ${called}, ${region}`;
};

/** A titled part of the text, or nothing where it has no lines. */
export const section = (title: string, lines: readonly string[], { emphasise }: Telling): readonly string[] =>
  lines.length === 0 ? [] : ['', emphasise(title), ...lines];
