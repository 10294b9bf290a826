import { htmlWords as words } from '../../../i18n/report/html.ts';
import type { Locale } from '../../../model/index.ts';
import { inBoth, translated } from '../markup/bilingual.ts';
import { html, type Markup } from '../markup/markup.ts';

interface Chart {
  readonly title: Markup;
  /** The picture in one language. */
  readonly picture: (locale: Locale) => Markup;
  /** What stands under the picture, or nothing. */
  readonly note?: Markup;
  /** The numbers behind it. */
  readonly table: Markup;
}

/** A picture with its numbers behind it. */
export const chart = ({ title, picture, note, table }: Chart): Markup => html`<figure class="card chart">
<figcaption><h3>${title}</h3></figcaption>
${inBoth(picture, 'div')}
${note === undefined ? '' : html`<p class="note">${note}</p>`}
<details class="behind"><summary>${translated(words.asTable)}</summary>${table}</details>
</figure>`;

/** The frame of a picture: its size in its own units, its text alternative, its parts. */
export const picture = (width: number, height: number, alternative: string, parts: readonly Markup[]): Markup =>
  html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${alternative}">${parts}</svg>`;

/** A label as short as the picture has room for; the table has all of it. */
export const short = (label: string, longest: number): string =>
  label.length <= longest
    ? label
    : `${Array.from(label)
        .slice(0, longest - 1)
        .join('')}…`;
