import { sentence, usd } from '../../../i18n/index.ts';
import { htmlWords as words } from '../../../i18n/report/html.ts';
import { type Finding, isFailing, type Words } from '../../../model/index.ts';
import { resourceName } from '../../../report/index.ts';
import { wordFinding } from '../../wording.ts';
import type { Content } from '../content.ts';
import { badge } from '../markup/badge.ts';
import { named, translated } from '../markup/bilingual.ts';
import { html, type Markup } from '../markup/markup.ts';
import { table } from '../markup/table.ts';

/** The failures and gaps as a plain table in one language, for a reader without JavaScript. */
export const plainList = ({ held, texts, locale }: Content): Markup => {
  const findings = held.findings.filter((finding) => isFailing(finding) || finding.outcome === 'unknown');
  const word = (text: Words) => html`${sentence(text, locale)}`;
  const title = (rule: string) => {
    const text = texts(rule);
    return text === undefined ? html`<code>${rule}</code>` : word(text.title);
  };
  return html`<p class="note">${translated(words.noScript)}</p>${table(
    word(words.findingsHead),
    [
      { head: word(words.finding), cell: ({ rule }: Finding) => title(rule) },
      { head: word(words.severity), cell: ({ severity }) => badge(severity) },
      { head: word(words.resource), cell: ({ resource }) => named(resourceName(resource).short) },
      { head: word(words.region), cell: ({ resource }) => named(resource.region) },
      { head: word(words.says), cell: (finding) => html`${wordFinding(finding, texts, locale)}` },
      {
        head: word(words.usdAMonth),
        cell: ({ monthlyUsd }) => html`${monthlyUsd === null ? '–' : usd(monthlyUsd, locale)}`,
        isNumber: true,
      },
    ],
    findings,
  )}`;
};
