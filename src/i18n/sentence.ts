import { IntlMessageFormat } from 'intl-messageformat';
import type { Arg, Args, Locale, Words } from '../model/index.ts';
import { byteSize } from './byte-size.ts';

// By locale and by text: a key made of both would be a new text each time.
const compiled: { readonly [L in Locale]: Map<string, IntlMessageFormat> } = { en: new Map(), 'pt-BR': new Map() };

/** Fills one sentence. Throws where an argument is missing, so that no reader ever sees a bare placeholder. */
export const sentence = (words: Words, locale: Locale, args: Args = {}): string => {
  const text = words[locale];
  const format = compiled[locale].get(text) ?? new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  compiled[locale].set(text, format);
  return String(
    format.format(
      Object.fromEntries(
        Object.entries(args).map(([name, arg]) => [
          name,
          isByteCount(name, arg) ? byteSize(arg, locale) : worded(arg, locale),
        ]),
      ),
    ),
  );
};

// An argument that counts bytes is told by its name, so that no sentence has its own way of writing them.
const isByteCount = (name: string, arg: Arg): arg is number => typeof arg === 'number' && /^bytes$|Bytes$/.test(name);

const worded = (arg: Arg, locale: Locale): string | number =>
  typeof arg === 'object' ? new Intl.ListFormat(locale, { type: 'conjunction' }).format(arg) : arg;
