import type { Locale } from '../model/index.ts';

/** The language of a `LANG`-like value: Portuguese for any `pt…`, else English. */
export const chooseLocale = (env: { readonly [name: string]: string | undefined }): Locale => {
  const wish = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return wish?.toLowerCase().startsWith('pt') ? 'pt-BR' : 'en';
};
