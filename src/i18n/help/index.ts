import type { ArgsOf, Locale, Words } from '../../model/index.ts';
import { sentence } from '../sentence.ts';

/** Says words in the language of the help; their arguments are asked for where they have any. */
export type Help = <W extends Words>(words: W, ...args: keyof ArgsOf<W> extends never ? [] : [ArgsOf<W>]) => string;

/** The help of one language. */
export const helpIn =
  (locale: Locale): Help =>
  (words, ...[args]) =>
    sentence(words, locale, args);
