import { htmlWords as words } from '../../../i18n/report/html.ts';
import type { Content } from '../content.ts';
import { translated, where } from '../markup/bilingual.ts';
import { html, type Markup } from '../markup/markup.ts';

/** Says that the page does not hold everything, and where everything is; nothing where it does. */
export const leftOut = ({ view, held, beside }: Content): Markup =>
  where(
    held.findings.length < view.findings.length,
    () =>
      html`<p class="note warning">${translated(words.held, { held: held.findings.length, all: view.findings.length })} ${whole(beside)}</p>`,
  );

const whole = (beside: readonly string[]): Markup =>
  beside.length === 0
    ? html`${translated(words.allBy)} <code>--format csv --output findings.csv</code>.`
    : html`${translated(words.allIn)} ${beside.map((file, at) => html`${at === 0 ? '' : ', '}<a href="${file}">${file}</a>`)}.`;
