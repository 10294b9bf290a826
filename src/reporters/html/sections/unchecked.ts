import { htmlWords as words } from '../../../i18n/report/html.ts';
import { reportWords } from '../../../i18n/report/index.ts';
import type { HiddenRule, Obstacle, ReportView, Texts } from '../../../report/index.ts';
import { wordCause } from '../../wording.ts';
import type { Content } from '../content.ts';
import { inBoth, named, translated, where } from '../markup/bilingual.ts';
import { filteredBy } from '../markup/filtered-by.ts';
import { firstOf } from '../markup/first-of.ts';
import { html, type Markup } from '../markup/markup.ts';

/** What could not be checked, by cause, with the rules and places that each one hides; what hides most comes first. */
export const unchecked = ({ view, texts }: Content): Markup => {
  const { count, findings, obstacles } = view.unchecked;
  const causes = obstacles.toSorted((a, b) => b.times - a.times).map((obstacle) => causeItem(obstacle, texts));
  return html`<section class="card half" aria-labelledby="unchecked">
<h2 id="unchecked"><span class="tally unknown">${count}</span> ${translated(words.unchecked)}</h2>
${
  count === 0
    ? html`<p>${translated(view.coverage.planned === 0 ? words.uncheckedNothing : words.uncheckedNone)}</p>`
    : html`<p class="note">${translated(words.uncheckedMeans)} ${where(findings > 0, () => html`<a href="${filteredBy({ state: 'unknown' })}">${translated(words.inTheList)}</a>`)}</p>
${firstOf(causes, 'causes')}
${hints(view.unchecked)}`
}
</section>`;
};

const causeItem = ({ cause, rule, doubtsRegions, rules, regions }: Obstacle, texts: Texts): Markup => {
  const sentence = inBoth((locale) => html`${wordCause(cause, rule, texts, locale)}`);
  const gap = where(doubtsRegions, () => html` ${translated(reportWords.gapHead)}`);
  if (rules.length === 0) return html`<p class="cause">${sentence}${gap}</p>`;
  return html`<details><summary><span class="cause">${sentence}${gap}</span>
<span class="note">${translated(words.places, { rules: rules.length, regions: regions.length })}</span></summary>
<ul class="hidden-rules">${rules.map(hiddenRule)}</ul></details>`;
};

const hiddenRule = ({ rule, regions, resources }: HiddenRule): Markup =>
  html`<li><a href="${filteredBy({ state: 'unknown', rule })}"><code>${rule}</code></a>: ${regions.map((region, at) => html`${at === 0 ? '' : ', '}${named(region)}`)}${where(resources > 0, () => html` (${translated(reportWords.resources, { n: resources })})`)}</li>`;

const hints = ({ lacksPermission, lacksBillingPermission }: ReportView['unchecked']): Markup => html`${where(
  lacksBillingPermission,
  () => html`<p class="note">${translated(reportWords.billingHint)}</p>`,
)}
${where(lacksPermission, () => html`<p class="note">${translated(reportWords.policyHint)}</p>`)}`;
