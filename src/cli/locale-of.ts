import { chooseLocale } from '../i18n/index.ts';
import { type Locale, locales } from '../model/index.ts';

/** The language to give help in: what `--lang` names last, else that of the environment. Known before anything is parsed. */
export const localeOf = (argv: readonly string[], env: { readonly [name: string]: string | undefined }): Locale =>
  argv
    .map((word, at) => (word === '--lang' ? argv[at + 1] : /^--lang=(.*)$/.exec(word)?.[1]))
    .map((named) => locales.find((locale) => locale === named))
    .findLast((locale) => locale !== undefined) ?? chooseLocale(env);
