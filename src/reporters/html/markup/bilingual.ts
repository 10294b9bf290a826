import { sentence } from '../../../i18n/index.ts';
import { type Args, type Locale, locales, type Words } from '../../../model/index.ts';
import { html, type Markup, nothing, trusted } from './markup.ts';

/** The same in every language, one after the other; the page shows the one of its `lang`. */
export const inBoth = (render: (locale: Locale) => Markup, tag: 'span' | 'div' = 'span'): Markup => {
  const each = locales.map((locale) => ({ locale, markup: render(locale) }));
  const [first, ...rest] = each;
  if (first !== undefined && rest.every(({ markup }) => markup.markup === first.markup.markup)) return first.markup;
  const element = trusted(tag);
  return html`${each.map(({ locale, markup }) => html`<${element} lang="${locale}">${markup}</${element}>`)}`;
};

/** One of the program's sentences in every language. */
export const translated = (words: Words, args: Args = {}): Markup =>
  inBoth((locale) => html`${sentence(words, locale, args)}`);

/** A name that AWS or a person gave, kept from turning the text around it. */
export const named = (name: string): Markup => html`<bdi>${name}</bdi>`;

/** The markup where there is something to show. */
export const where = (condition: boolean, markup: () => Markup): Markup => (condition ? markup() : nothing);
