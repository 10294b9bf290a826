import { IntlMessageFormat } from 'intl-messageformat';
import type { Arg, Args, Locale, Words } from '../model/index.ts';
import { byteSize } from './byte-size.ts';

const compiled = new Map<string, IntlMessageFormat>();

/** Fills one sentence. Throws where an argument is missing, so that no reader ever sees a bare placeholder. */
export const sentence = (words: Words, locale: Locale, args: Args = {}): string => {
  const key = `${locale}\n${words[locale]}`;
  const format = compiled.get(key) ?? new IntlMessageFormat(words[locale], locale, undefined, { ignoreTag: true });
  compiled.set(key, format);
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
