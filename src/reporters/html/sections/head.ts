import { htmlWords as words } from '../../../i18n/html-words.ts';
import { moment, sentence, usd } from '../../../i18n/index.ts';
import { reportWords } from '../../../i18n/report-words.ts';
import { accountName, type Report } from '../../../model/index.ts';
import type { Content } from '../content.ts';
import { inBoth, named, said, where } from '../markup/bilingual.ts';
import { html, type Markup } from '../markup/markup.ts';
import { time } from '../markup/time.ts';

/** Whose account this is, what is concluded of it, how much was seen, and what it costs. */
export const head = (content: Content): Markup => {
  const { report } = content;
  const { run, coverage, totals, history } = report;
  const conclusion = conclusionOf(report);
  const name = accountName(run.account);
  const compared = history?.state === 'compared' ? history.counts : null;
  return html`<section class="head" aria-labelledby="conclusion">
<p class="whose">${said(words.account)} <strong>${named(run.account.id)}</strong>${name === null ? '' : html` (${named(name)})`} · ${time(run.endedAt, content)}</p>
<h1 id="conclusion" class="conclusion ${conclusion}">${said(words.conclusion[conclusion])}</h1>
<p class="lead">${said(words.conclusionMeans[conclusion])}</p>
<dl class="figures">
${figure(said(words.coverage), said(words.coverageOf, { evaluated: coverage.evaluated, planned: coverage.planned }), [
  html`<svg class="share" viewBox="0 0 ${Math.max(coverage.planned, 1)} 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${coverage.evaluated}" height="1"/></svg>`,
  said(words.coverageMore, { regions: run.regions.scanned.length, empty: coverage.empty }),
])}
${figure(
  said(words.cost),
  inBoth((locale) => html`${sentence(words.money, locale, { usd: usd(totals.monthlyUsd, locale) })}`),
  [said(words.costMore)],
)}
${figure(html`${said(words.passed)}`, html`${totals.outcomes.pass}`, [
  said(words.passedMore, { na: totals.outcomes['not-applicable'], exempt: totals.exempt.findings }),
])}
${
  compared === null
    ? ''
    : figure(said(words.sinceLast), said(words.sinceLastOf, { n: compared.new + compared.returned }), [
        said(words.sinceLastMore, { resolved: compared.resolved, lost: compared['not-visible'] }),
      ])
}
</dl>
${remarks(content)}
</section>`;
};

const figure = (label: Markup, value: Markup, more: readonly Markup[]): Markup =>
  html`<div class="figure"><dt>${label}</dt><dd class="big">${value}</dd>${more.map((each) => html`<dd>${each}</dd>`)}</div>`;

// Both halves where it is failing and incomplete, and whether anything was seen at all.
const conclusionOf = ({ conclusion, coverage, totals, findings }: Report): keyof typeof words.conclusion => {
  switch (conclusion) {
    case 'clean':
      return totals.exempt.findings > 0 ? 'allExempt' : 'clean';
    case 'failing':
      return coverage.complete ? 'failing' : 'failingIncomplete';
    case 'incomplete':
      return coverage.evaluated === 0 && findings.every(({ outcome }) => outcome === 'unknown')
        ? 'blind'
        : 'incomplete';
  }
};

const remarks = ({ report: { run }, timeZone }: Content): Markup => {
  const left = (why: 'disabled' | 'not-selected') =>
    run.regions.notScanned.filter((each) => each.why === why).map(({ region }) => region);
  const disabled = left('disabled');
  const chosen = left('not-selected');
  const saved = Date.parse(run.startedAt) - Date.parse(run.inventoryTakenAt) > 60_000;
  const all = [
    where(disabled.length > 0, () =>
      said(reportWords.notScannedDisabled, { n: disabled.length, regions: disabled.join(', ') }),
    ),
    where(chosen.length > 0, () => said(reportWords.notScannedChosen, { regions: chosen.join(', ') })),
    where(run.audience !== 'owner', () =>
      run.audience === 'owner' ? html`` : said(reportWords.audience[run.audience]),
    ),
    where(run.excluded > 0, () => said(reportWords.excludedLine, { n: run.excluded })),
    run.cutShort === null ? html`` : said(reportWords.cutShort[run.cutShort]),
    where(saved, () =>
      inBoth(
        (locale) =>
          html`${sentence(reportWords.savedOn, locale, { date: moment(run.inventoryTakenAt, locale, timeZone) })}`,
      ),
    ),
  ].filter(({ markup }) => markup !== '');
  return where(all.length > 0, () => html`<ul class="remarks">${all.map((each) => html`<li>${each}</li>`)}</ul>`);
};
