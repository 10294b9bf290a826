import { htmlWords as words } from '../../../i18n/html-words.ts';
import { sentence } from '../../../i18n/index.ts';
import { reportWords } from '../../../i18n/report-words.ts';
import { isFailing, type Locale, type Report, type Severity, severities } from '../../../model/index.ts';
import { grouped } from '../../../report/index.ts';
import { bars } from '../charts/bars.ts';
import type { Content } from '../content.ts';
import { badge } from '../markup/badge.ts';
import { inBoth, said } from '../markup/bilingual.ts';
import { filteredBy } from '../markup/filtered-by.ts';
import { firstOf } from '../markup/first-of.ts';
import { html, type Markup } from '../markup/markup.ts';
import { table } from '../markup/table.ts';

/** What failed: how much of each severity, then the rules behind it, worst first. */
export const failed = (content: Content): Markup => {
  const { report } = content;
  const counts = report.totals.failsBySeverity;
  const all = severities.reduce((sum, severity) => sum + counts[severity], 0);
  return html`<section class="card half" aria-labelledby="failed">
<h2 id="failed"><span class="tally">${all}</span> ${said(words.failed)}</h2>
${
  all === 0
    ? html`<p>${said(words.failedNone)}</p>`
    : html`${inBoth((locale) => severityBars(report, locale), 'div')}
<details class="behind"><summary>${said(words.asTable)}</summary>${severityTable(report)}</details>
${worstRules(content)}`
}
</section>`;
};

const severityTable = ({ totals }: Report): Markup =>
  table(
    said(words.failed),
    [
      {
        head: said(words.severity),
        cell: (severity: Severity) => html`<a href="${filteredBy({ severity, state: 'fail' })}">${badge(severity)}</a>`,
      },
      {
        head: said(words.failures),
        cell: (severity) => html`${totals.failsBySeverity[severity]}`,
        isNumber: true,
      },
    ],
    severities,
  );

const severityBars = ({ totals }: Report, locale: Locale): Markup => {
  const counted = severities.map((severity) => ({ severity, value: totals.failsBySeverity[severity] }));
  const counts = counted.map(({ severity, value }) => `${value} ${sentence(reportWords.severity[severity], locale)}`);
  return bars(
    counted.map(({ severity, value }) => ({
      label: sentence(reportWords.severity[severity], locale),
      value,
      written: String(value),
      look: severity,
    })),
    sentence(words.severityChart, locale, { counts: counts.join(', ') }),
  );
};

const worstRules = ({ report, texts }: Content): Markup => {
  const rules = grouped(report.findings.filter(isFailing), ({ rule }) => rule).map(([rule, findings]) => ({
    rule,
    count: findings.length,
    severity: severities.find((each) => findings.some(({ severity }) => severity === each)) ?? 'low',
  }));
  const worst = rules.toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count,
  );
  const row = ({ rule, count, severity }: (typeof worst)[number]): Markup => {
    const text = texts(rule);
    return html`<a href="${filteredBy({ rule, state: 'fail' })}"><span class="mark ${severity}"></span><span>${text === undefined ? rule : said(text.title)}</span> <span class="number">${count}</span></a>`;
  };
  return firstOf(worst.map(row), 'rows');
};
