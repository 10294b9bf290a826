import { sentence } from '../i18n/index.ts';
import { type Locale, shellWord, type Words } from '../model/index.ts';

/** A sentence as the format of `printf`, which fills the places that are named here. */
export const format = (text: Words, locale: Locale, places: readonly string[]): string =>
  shellWord(`${sentence(text, locale, Object.fromEntries(places.map((place) => [place, '%s'])))}\\n`);
