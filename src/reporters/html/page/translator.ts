import type { pageWords } from '../../../i18n/report/page-script.ts';
import type { Locale, Words } from '../../../model/index.ts';

export type Word = keyof typeof pageWords;
type Fillings = { readonly [name: string]: string | number };

/** Words in the reader's language, which may change at any time. */
export interface Translator {
  readonly locale: () => Locale;
  /** A word as it is now. */
  readonly word: (key: Word, fillings?: Fillings) => string;
  /** A word that stays in the page and follows the language. */
  readonly lasting: (key: Word, fillings?: Fillings) => Text;
  /** One of the texts that come in every language, as it is now. */
  readonly chosen: (words: Words) => string;
  readonly switchTo: (locale: Locale) => void;
}

export const translator = (words: { readonly [key: string]: Words }, first: Locale): Translator => {
  let locale = first;
  const lasting: { readonly node: Text; readonly key: Word; readonly fillings: Fillings | undefined }[] = [];
  const word = (key: Word, fillings: Fillings = {}): string =>
    (words[key]?.[locale] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(fillings[name] ?? ''));
  return {
    locale: () => locale,
    word,
    lasting: (key, fillings) => {
      const node = document.createTextNode(word(key, fillings));
      lasting.push({ node, key, fillings });
      return node;
    },
    chosen: (text) => text[locale],
    switchTo: (next) => {
      locale = next;
      for (const { node, key, fillings } of lasting) node.data = word(key, fillings);
    },
  };
};
