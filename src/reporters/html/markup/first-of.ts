import { htmlWords as words } from '../../../i18n/report/html.ts';
import { translated, where } from './bilingual.ts';
import { html, type Markup } from './markup.ts';

/** Items that are shown at once; the others can be unfolded. */
const few = 8;
/** Items that a page holds. */
const most = 500;

/** A list of which the first few items are shown, and the others when a reader unfolds them. */
export const firstOf = (items: readonly Markup[], look: string): Markup => {
  const list = (some: readonly Markup[]) =>
    html`<ul class="${look}">${some.map((item) => html`<li>${item}</li>`)}</ul>`;
  const rest = items.slice(few, most);
  const others = () =>
    html`<details class="behind"><summary>${translated(words.others, { n: items.length - few })}</summary>${list(rest)}${where(items.length > most, () => html`<p class="note warning">${translated(words.heldRows, { held: most, all: items.length })}</p>`)}</details>`;
  return html`${list(items.slice(0, few))}${where(rest.length > 0, others)}`;
};
