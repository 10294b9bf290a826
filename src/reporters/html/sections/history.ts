import { htmlWords as words } from '../../../i18n/html-words.ts';
import { moment, sentence, usd } from '../../../i18n/index.ts';
import { reportWords } from '../../../i18n/report-words.ts';
import {
  changes,
  type History,
  type HistoryProblem,
  type Locale,
  type LostFinding,
  type PastFinding,
  type Words,
} from '../../../model/index.ts';
import { wordCause } from '../../wording.ts';
import type { Content } from '../content.ts';
import { badge } from '../markup/badge.ts';
import { inBoth, named, said, where } from '../markup/bilingual.ts';
import { html, type Markup, nothing } from '../markup/markup.ts';
import { table } from '../markup/table.ts';
import { time } from '../markup/time.ts';

/** What became of the findings of earlier runs: those that are resolved, and those that nobody could look at. */
export const history = (content: Content): Markup => html`<section class="card" aria-labelledby="history">
<h2 id="history">${said(words.history)}</h2>
${content.report.history === null ? html`<p>${said(words.noHistory)}</p>` : compared(content.report.history, content)}
</section>`;

const compared = (history: History, content: Content): Markup => {
  const { state, problem, comparedWith, counts, resolved, notVisible } = history;
  const trouble =
    problem === null
      ? nothing
      : html`<p class="note warning">${inBoth(
          (locale) =>
            html`${sentence(state === 'unavailable' ? words.uncompared : words.unremembered, locale, { why: problemIn(problem, content, locale) })}`,
        )}</p>`;
  if (state === 'unavailable') return trouble;
  const present = new Set(content.report.findings.map(({ id }) => id));
  return html`${trouble}<p>${comparedWith === null ? said(words.baseline) : inBoth((locale) => html`${sentence(words.comparedWith, locale, { date: moment(comparedWith, locale, content.timeZone) })}`)}</p>
${where(
  comparedWith !== null,
  () =>
    html`<dl class="tallies">${changes.map((change) => html`<div><dt>${said(words.changes[change])}</dt><dd>${counts[change]}</dd></div>`)}</dl>`,
)}
${where(
  resolved.length > 0,
  () => html`<h3>${said(words.changes.resolved)}</h3><p class="note">${said(words.resolvedMeans)}</p>
${pastTable(resolved, content, words.changes.resolved, { head: said(words.nowIs), cell: ({ id }) => said(present.has(id) ? reportWords.mended : reportWords.gone) })}`,
)}
${where(
  notVisible.length > 0,
  () => html`<h3>${said(words.changes['not-visible'])}</h3><p class="note">${said(words.notVisibleMeans)}</p>
${pastTable(notVisible, content, words.changes['not-visible'], { head: said(words.why), cell: (lost) => whyLost(lost, content) })}`,
)}`;
};

const pastTable = <T extends PastFinding>(
  findings: readonly T[],
  content: Content,
  caption: Words,
  last: { readonly head: Markup; readonly cell: (finding: T) => Markup },
): Markup =>
  table(
    said(caption),
    [
      {
        head: said(words.finding),
        cell: (finding: T) => html`<span data-finding="${finding.id}">${titleOf(finding, content)}</span>`,
      },
      { head: said(words.resource), cell: ({ resource }: T) => html`${named(resource.name ?? resource.id)}` },
      { head: said(words.region), cell: ({ resource }: T) => named(resource.region) },
      { head: said(words.severity), cell: ({ severity }: T) => badge(severity) },
      { head: said(words.usdAMonth), cell: costOf, isNumber: true },
      { head: said(words.firstSeen), cell: ({ firstSeen }: T) => time(firstSeen, content) },
      { head: said(words.lastSeen), cell: ({ lastSeen }: T) => time(lastSeen, content) },
      last,
    ],
    findings,
  );

const costOf = ({ monthlyUsd, atMost }: PastFinding): Markup =>
  monthlyUsd === null ? html`–` : inBoth((locale) => html`${atMost ? '≤ ' : ''}${usd(monthlyUsd, locale)}`);

const titleOf = ({ rule }: PastFinding, { texts }: Content): Markup => {
  const text = texts(rule);
  return text === undefined ? html`<code>${rule}</code>` : said(text.title);
};

const whyLost = ({ why, rule }: LostFinding, { texts }: Content): Markup =>
  why.kind === 'unread'
    ? inBoth((locale) => html`${wordCause(why.cause, rule, texts, locale)}`)
    : said(words.outOfSight[why.kind]);

const problemIn = (problem: HistoryProblem, { timeZone }: Content, locale: Locale): string => {
  switch (problem.kind) {
    case 'denied':
      return sentence(words.problem.denied, locale, { action: problem.action });
    case 'failed':
      return sentence(words.problem.failed, locale, { operation: problem.operation, detail: problem.detail });
    case 'busy':
      return sentence(words.problem.busy, locale);
    case 'later-run':
      return sentence(words.problem['later-run'], locale, { date: moment(problem.at, locale, timeZone) });
  }
};
