import { reportWords as words } from '../../i18n/report/index.ts';
import { boundOf, type Finding } from '../../model/index.ts';
import { cautionLines } from '../cautions.ts';
import { consoleUrl } from '../console-url.ts';
import { copyable } from '../copyable.ts';
import { parentSentences } from '../parent.ts';
import { wordFinding } from '../wording.ts';
import { expiryLines, findingHistoryLines } from './finding-history.ts';
import { commandLines, paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { placed, priced } from './resource-line.ts';

/** A rule's own words: what it found, why that matters, what to do. */
export const ruleHead = (rule: string, page: Page, more = ''): readonly string[] => {
  const { texts, translate, title } = page;
  const text = texts(rule);
  const head = paragraph(`${title(rule)}${more}`);
  if (text === undefined) return head;
  return [
    ...head,
    ...paragraph(translate(words.why, { text: translate(text.why) }), 2),
    ...paragraph(translate(words.fix, { text: translate(text.fix) }), 2),
  ];
};

/** A finding with everything that a person needs to act on it. */
export const findingLines = (finding: Finding, page: Page): readonly string[] => {
  const { resource, parent, monthlyUsd, rule } = finding;
  const price = priced(monthlyUsd, boundOf(finding), page).map((each) => ` (${each})`);
  const url = consoleUrl(rule, resource, page.view.run.account.homeRegion);
  return [
    ...paragraph(`${placed(resource)}: ${wordFinding(finding, page.texts, page.locale)}${price.join('')}`, 2, '- '),
    ...findingHistoryLines(finding, page),
    ...expiryLines(finding, page),
    ...(parent === null ? [] : paragraph(parentSentences(parent, page.translate).join(' '), 4)),
    ...cautionLines(finding, page.texts, page.locale).flatMap((caution) => paragraph(caution, 4)),
    ...copyable(finding.commands).flatMap((command) => commandLines(command, 4)),
    ...(url === null ? [] : [`    ${url}`]),
  ];
};
