import { htmlWords as words } from '../../../i18n/html-words.ts';
import { reportWords } from '../../../i18n/report-words.ts';
import { type Cause, type Finding, type Words } from '../../../model/index.ts';
import { grouped } from '../../../report/index.ts';
import { type Texts, wordCause } from '../../wording.ts';
import type { Content } from '../content.ts';
import { inEach } from '../in-each.ts';
import { inBoth, named, said, where } from '../markup/bilingual.ts';
import { filteredBy } from '../markup/filtered-by.ts';
import { firstOf } from '../markup/first-of.ts';
import { html, type Markup } from '../markup/markup.ts';

interface Gap {
  readonly cause: Cause;
  /** null where the list of regions itself may lack something. */
  readonly finding: Finding | null;
  readonly words: Words;
}

/** What could not be checked, by cause, with the rules and places that each one hides. */
export const unchecked = ({ report, texts }: Content): Markup => {
  const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
  const { gaps, planned } = report.coverage;
  const count = unknown.length + gaps.length;
  const all = [
    ...gaps.map((cause) => gapOf(cause, null, texts)),
    ...unknown.flatMap((finding) =>
      [finding.cause ?? [], ...finding.furtherCauses].flat().map((cause) => gapOf(cause, finding, texts)),
    ),
  ];
  // What hides most comes first.
  const causes = grouped(all, ({ words }) => words.en)
    .map(([, rows]) => rows)
    .toSorted((a, b) => b.length - a.length);
  return html`<section class="card half" aria-labelledby="unchecked">
<h2 id="unchecked"><span class="tally unknown">${count}</span> ${said(words.unchecked)}</h2>
${
  count === 0
    ? html`<p>${said(planned === 0 ? words.uncheckedNothing : words.uncheckedNone)}</p>`
    : html`<p class="note">${said(words.uncheckedMeans)} ${where(unknown.length > 0, () => html`<a href="${filteredBy({ state: 'unknown' })}">${said(words.inTheList)}</a>`)}</p>
${firstOf(causes.map(causeItem), 'causes')}
${hints(all)}`
}
</section>`;
};

const gapOf = (cause: Cause, finding: Finding | null, texts: Texts): Gap => {
  const words = inEach((locale) => wordCause(cause, finding?.rule ?? '', texts, locale));
  return { cause, finding, words };
};

const causeItem = (rows: readonly Gap[]): Markup => {
  const findings = rows.flatMap(({ finding }) => finding ?? []);
  const rules = grouped(findings, ({ rule }) => rule);
  const regions = new Set(findings.map(({ resource }) => resource.region));
  const isGap = rows.some(({ finding, cause }) => finding === null && cause.kind !== 'not-collected');
  const sentence = inBoth((locale) => html`${rows[0]?.words[locale] ?? ''}`);
  const gap = where(isGap, () => html` ${said(reportWords.gapHead)}`);
  if (findings.length === 0) return html`<p class="cause">${sentence}${gap}</p>`;
  return html`<details><summary><span class="cause">${sentence}${gap}</span>
<span class="note">${said(words.places, { rules: rules.length, regions: regions.size })}</span></summary>
<ul class="hidden-rules">${rules.map(([rule, each]) => html`<li><a href="${filteredBy({ state: 'unknown', rule })}"><code>${rule}</code></a>: ${placesOf(each)}</li>`)}</ul></details>`;
};

const placesOf = (findings: readonly Finding[]): Markup => {
  const places = [...new Set(findings.map(({ resource }) => resource.region))];
  const resources = new Set(findings.map(({ resource }) => resource.id).filter((id) => id !== '*'));
  return html`${places.map((place, at) => html`${at === 0 ? '' : ', '}${named(place)}`)}${where(resources.size > 0, () => html` (${said(reportWords.resources, { n: resources.size })})`)}`;
};

const hints = (all: readonly Gap[]): Markup => {
  const denied = all.flatMap(({ cause }) => (cause.kind === 'denied' ? [cause] : []));
  return html`${where(
    denied.some(({ action }) => /^(budgets|billing|freetier|ce):/.test(action)),
    () => html`<p class="note">${said(reportWords.billingHint)}</p>`,
  )}
${where(denied.length > 0, () => html`<p class="note">${said(reportWords.policyHint)}</p>`)}`;
};
