import { htmlWords as words } from '../../../i18n/report/html.ts';
import { translated, where } from './bilingual.ts';
import { html, type Markup } from './markup.ts';

/** Rows of a table that a page holds beside its findings. */
const most = 500;

/** A table of as many rows as a page holds, with a word on how many there are where that is not all. */
export const firstRows = <T>(rows: readonly T[], tableOf: (some: readonly T[]) => Markup): Markup =>
  html`${where(
    rows.length > most,
    () => html`<p class="note warning">${translated(words.heldRows, { held: most, all: rows.length })}</p>`,
  )}${tableOf(rows.slice(0, most))}`;
