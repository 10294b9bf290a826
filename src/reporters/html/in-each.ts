import { type Locale, locales, type Words } from '../../model/index.ts';

/** A text in every language. */
export const inEach = (word: (locale: Locale) => string): Words =>
  Object.fromEntries(locales.map((locale) => [locale, word(locale)])) as Words;
