import { moment, sentence, usd } from '../../../i18n/index.ts';
import { htmlWords as words } from '../../../i18n/report/html.ts';
import { notScanned, remarkIn } from '../../circumstances.ts';
import type { Content } from '../content.ts';
import { inBoth, named, translated, where } from '../markup/bilingual.ts';
import { html, type Markup } from '../markup/markup.ts';
import { time } from '../markup/time.ts';

/** Whose account this is, what is concluded of it, how much was seen, and what it costs. */
export const head = (content: Content): Markup => {
  const { run, headline } = content.view;
  const { account, nuance } = headline;
  return html`<section class="head" aria-labelledby="conclusion">
<p class="whose">${translated(words.account)} <strong>${named(account.id)}</strong>${account.name === null ? '' : html` (${named(account.name)})`} · ${time(run.endedAt, content)}</p>
<h1 id="conclusion" class="conclusion ${nuance}">${translated(words.conclusion[nuance])}</h1>
<p class="lead">${translated(words.conclusionMeans[nuance])}</p>
<dl class="figures">
${figures(content)}
</dl>
${remarks(content)}
</section>`;
};

const figures = ({ view: { coverage, totals, changes } }: Content): Markup => {
  const { evaluated, planned, empty, regions, passed, notApplicable } = coverage;
  const counts = changes?.state === 'compared' ? changes.counts : null;
  return html`${figure(translated(words.coverage), translated(words.coverageOf, { evaluated, planned }), [
    html`<svg class="share" viewBox="0 0 ${Math.max(planned, 1)} 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${evaluated}" height="1"/></svg>`,
    translated(words.coverageMore, { regions, empty }),
  ])}
${figure(
  translated(words.cost),
  inBoth((locale) => html`${sentence(words.money, locale, { usd: usd(totals.monthlyUsd, locale) })}`),
  [translated(words.costMore)],
)}
${figure(translated(words.passed), html`${passed}`, [
  translated(words.passedMore, { na: notApplicable, exempt: totals.exempt.findings }),
])}
${
  counts === null
    ? ''
    : figure(translated(words.sinceLast), translated(words.sinceLastOf, { n: counts.new + counts.returned }), [
        translated(words.sinceLastMore, { resolved: counts.resolved, notVisible: counts['not-visible'] }),
      ])
}`;
};

const figure = (label: Markup, value: Markup, more: readonly Markup[]): Markup =>
  html`<div class="figure"><dt>${label}</dt><dd class="big">${value}</dd>${more.map((each) => html`<dd>${each}</dd>`)}</div>`;

const remarks = ({ view, timeZone }: Content): Markup => {
  const all = [
    ...notScanned(view.coverage, (regions) => regions.join(', ')).map((each) => translated(each.words, each.args)),
    ...view.remarks.map((remark) =>
      inBoth((locale) => {
        const each = remarkIn(remark, (at) => moment(at, locale, timeZone));
        return html`${sentence(each.words, locale, each.args)}`;
      }),
    ),
  ];
  return where(all.length > 0, () => html`<ul class="remarks">${all.map((each) => html`<li>${each}</li>`)}</ul>`);
};
