import { htmlWords as words } from '../../../i18n/html-words.ts';
import { sentence, usd } from '../../../i18n/index.ts';
import { type Finding, isFailing, type Locale } from '../../../model/index.ts';
import { type Texts, wordFinding } from '../../wording.ts';
import type { Content } from '../content.ts';
import { badge } from '../markup/badge.ts';
import { named, said } from '../markup/bilingual.ts';
import { html, type Markup } from '../markup/markup.ts';
import { table } from '../markup/table.ts';

/** The failures and gaps as a plain table in one language, for a reader without JavaScript. */
export const plainList = ({ report, texts, locale }: Content): Markup => {
  const findings = report.findings.filter((finding) => isFailing(finding) || finding.outcome === 'unknown');
  const word = (text: { readonly [L in Locale]: string }) => html`${sentence(text, locale)}`;
  return html`<p class="note">${said(words.noScript)}</p>${table(
    word(words.findingsHead),
    [
      { head: word(words.finding), cell: ({ rule }: Finding) => titleOf(rule, texts, locale) },
      { head: word(words.severity), cell: ({ severity }) => badge(severity) },
      { head: word(words.resource), cell: ({ resource }) => named(resource.name ?? resource.id) },
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

const titleOf = (rule: string, texts: Texts, locale: Locale): Markup => {
  const text = texts(rule);
  return text === undefined ? html`<code>${rule}</code>` : html`${sentence(text.title, locale)}`;
};
