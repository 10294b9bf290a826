import { moment } from '../../../i18n/index.ts';
import { inBoth } from './bilingual.ts';
import { html, type Markup } from './markup.ts';

/** A moment to the minute, in the reader's time zone. */
export const time = (at: string, { timeZone }: { readonly timeZone: string }): Markup =>
  inBoth((locale) => html`<time datetime="${at}">${moment(at, locale, timeZone)}</time>`);
