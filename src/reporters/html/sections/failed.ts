import { sentence } from '../../../i18n/index.ts';
import { htmlWords as words } from '../../../i18n/report/html.ts';
import { reportWords } from '../../../i18n/report/index.ts';
import { type Locale, type Severity, severities, type Totals } from '../../../model/index.ts';
import { bars } from '../charts/bars.ts';
import type { Content } from '../content.ts';
import { badge } from '../markup/badge.ts';
import { inBoth, translated } from '../markup/bilingual.ts';
import { filteredBy } from '../markup/filtered-by.ts';
import { firstOf } from '../markup/first-of.ts';
import { html, type Markup } from '../markup/markup.ts';
import { table } from '../markup/table.ts';
import { titleOf } from '../markup/title.ts';

type Counts = Totals['failsBySeverity'];

/** What failed: how much of each severity, then the rules behind it, worst first. */
export const failed = (content: Content): Markup => {
  const counts = content.view.totals.failsBySeverity;
  const all = severities.reduce((sum, severity) => sum + counts[severity], 0);
  return html`<section class="card half" aria-labelledby="failed">
<h2 id="failed"><span class="tally">${all}</span> ${translated(words.failed)}</h2>
${
  all === 0
    ? html`<p>${translated(words.failedNone)}</p>`
    : html`${inBoth((locale) => severityBars(counts, locale), 'div')}
<details class="behind"><summary>${translated(words.asTable)}</summary>${severityTable(counts)}</details>
${worstRules(content)}`
}
</section>`;
};

const severityTable = (counts: Counts): Markup =>
  table(
    translated(words.failed),
    [
      {
        head: translated(words.severity),
        cell: (severity: Severity) => html`<a href="${filteredBy({ severity, state: 'fail' })}">${badge(severity)}</a>`,
      },
      {
        head: translated(words.failures),
        cell: (severity) => html`${counts[severity]}`,
        isNumber: true,
      },
    ],
    severities,
  );

const severityBars = (counts: Counts, locale: Locale): Markup => {
  const counted = severities.map((severity) => ({
    severity,
    value: counts[severity],
    label: sentence(reportWords.severity[severity], locale),
  }));
  return bars(
    counted.map(({ severity, value, label }) => ({ label, value, written: String(value), look: severity })),
    sentence(words.severityChart, locale, {
      counts: counted.map(({ value, label }) => `${value} ${label}`).join(', '),
    }),
  );
};

const worstRules = ({ view, texts }: Content): Markup =>
  firstOf(
    view.failing.worstRules.map(
      ({ rule, count, severity }) =>
        html`<a href="${filteredBy({ rule, state: 'fail' })}"><span class="mark ${severity}"></span><span>${titleOf(rule, texts)}</span> <span class="number">${count}</span></a>`,
    ),
    'rows',
  );
