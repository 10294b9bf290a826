import { moment, sentence, usd } from '../../../i18n/index.ts';
import { htmlWords as words } from '../../../i18n/report/html.ts';
import { reportWords } from '../../../i18n/report/index.ts';
import {
  changes as allChanges,
  type HistoryProblem,
  type Locale,
  type LostFinding,
  type PastFinding,
  type Words,
} from '../../../model/index.ts';
import { type Changes, type ResolvedFinding, resourceName } from '../../../report/index.ts';
import { wordCause } from '../../wording.ts';
import type { Content } from '../content.ts';
import { badge } from '../markup/badge.ts';
import { inBoth, named, translated, where } from '../markup/bilingual.ts';
import { firstRows } from '../markup/first-rows.ts';
import { html, type Markup, nothing } from '../markup/markup.ts';
import { table } from '../markup/table.ts';
import { time } from '../markup/time.ts';
import { titleOf } from '../markup/title.ts';

/** What became of the findings of earlier runs: those that are resolved, and those that nobody could look at. */
export const history = (content: Content): Markup => html`<section class="card" aria-labelledby="history">
<h2 id="history">${translated(words.history)}</h2>
${content.view.changes === null ? html`<p>${translated(words.noHistory)}</p>` : compared(content.view.changes, content)}
</section>`;

const compared = (changes: Changes, content: Content): Markup => {
  const { state, comparedWith, counts, resolved, notVisible } = changes;
  if (state === 'unavailable') return trouble(changes, content);
  return html`${trouble(changes, content)}<p>${comparedWith === null ? translated(words.baseline) : inBoth((locale) => html`${sentence(words.comparedWith, locale, { date: moment(comparedWith, locale, content.timeZone) })}`)}</p>
${where(
  comparedWith !== null,
  () =>
    html`<dl class="tallies">${allChanges.map((change) => html`<div><dt>${translated(words.changes[change])}</dt><dd>${counts[change]}</dd></div>`)}</dl>`,
)}
${pastTable(resolved.findings, content, words.changes.resolved, words.resolvedMeans, {
  head: translated(words.nowIs),
  cell: ({ isStillThere }: ResolvedFinding) => translated(isStillThere ? reportWords.mended : reportWords.gone),
})}
${pastTable(notVisible.findings, content, words.changes['not-visible'], words.notVisibleMeans, {
  head: translated(words.why),
  cell: (past) => whyNotVisible(past, content),
})}`;
};

const trouble = ({ state, problem }: Changes, content: Content): Markup => {
  if (problem === null) return nothing;
  const explanation = state === 'unavailable' ? words.uncompared : words.unremembered;
  return html`<p class="note warning">${inBoth(
    (locale) => html`${sentence(explanation, locale, { why: problemIn(problem, content, locale) })}`,
  )}</p>`;
};

const pastTable = <T extends PastFinding>(
  findings: readonly T[],
  content: Content,
  caption: Words,
  means: Words,
  last: { readonly head: Markup; readonly cell: (finding: T) => Markup },
): Markup =>
  where(
    findings.length > 0,
    () => html`<h3>${translated(caption)}</h3><p class="note">${translated(means)}</p>
${firstRows(findings, (some) =>
  table(
    translated(caption),
    [
      {
        head: translated(words.finding),
        cell: ({ id, rule }: T) => html`<span data-finding="${id}">${titleOf(rule, content.texts)}</span>`,
      },
      { head: translated(words.resource), cell: ({ resource }: T) => named(resourceName(resource).short) },
      { head: translated(words.region), cell: ({ resource }: T) => named(resource.region) },
      { head: translated(words.severity), cell: ({ severity }: T) => badge(severity) },
      { head: translated(words.usdAMonth), cell: costOf, isNumber: true },
      { head: translated(words.firstSeen), cell: ({ firstSeen }: T) => time(firstSeen, content) },
      { head: translated(words.lastSeen), cell: ({ lastSeen }: T) => time(lastSeen, content) },
      last,
    ],
    some,
  ),
)}`,
  );

const costOf = ({ monthlyUsd, atMost }: PastFinding): Markup =>
  monthlyUsd === null ? html`–` : inBoth((locale) => html`${atMost ? '≤ ' : ''}${usd(monthlyUsd, locale)}`);

const whyNotVisible = ({ why, rule }: LostFinding, { texts }: Content): Markup =>
  why.kind === 'unread'
    ? inBoth((locale) => html`${wordCause(why.cause, rule, texts, locale)}`)
    : translated(words.notAsked[why.kind]);

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
