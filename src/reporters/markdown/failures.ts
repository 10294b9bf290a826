import { reportWords } from '../../i18n/report/index.ts';
import { markdownWords as words } from '../../i18n/report/markdown.ts';
import type { Finding } from '../../model/index.ts';
import { grouped } from '../../report/index.ts';
import { cautionLines } from '../cautions.ts';
import { consoleUrl } from '../console-url.ts';
import { copyable } from '../copyable.ts';
import { parentSentences } from '../parent.ts';
import { wordFinding } from '../wording.ts';
import { code, codeBlock, link, row } from './escape.ts';
import { counted, leftOut, named, type Page, price, tableHead, title } from './page.ts';
import type { Section } from './section.ts';
import { translate } from './translate.ts';

/** The failures of one severity: a table of what they are, and folded under it why they matter and what to do. */
export interface Failures {
  readonly table: Section;
  readonly details: Section;
}

/** The failures that count, gravest first; of one severity the dearest first. */
export const failures = (page: Page): readonly Failures[] =>
  page.view.failing.bySeverity.map(({ severity, findings }) => {
    const heading = counted(page.own(words.severity[severity]), findings.length, page);
    return { table: table(heading, findings, page), details: details(findings, page) };
  });

const table = (heading: string, findings: readonly Finding[], page: Page): Section => {
  const { what, resource, region, cost, change } = words.column;
  const isCompared = page.view.changes?.state === 'compared';
  const columns = [what, resource, region, cost, ...(isCompared ? [change] : [])];
  return {
    opening: `\n## ${heading}\n\n${tableHead(columns, page, [cost])}`,
    count: findings.length,
    row: (at) => {
      const finding = findings[at] as Finding;
      return row([
        title(finding.rule, page),
        named(finding.resource),
        code(finding.resource.region),
        price(finding, page),
        ...(isCompared ? [finding.history === null ? '' : page.own(words.change[finding.history.change])] : []),
      ]);
    },
    closing: '',
    leftOut: leftOut(page),
  };
};

// A rule stands where its dearest finding stands in the table.
const details = (findings: readonly Finding[], page: Page): Section => {
  const byRule = grouped(findings, ({ rule }) => rule).flatMap(([, rows]) => rows);
  return {
    opening: `\n<details>\n<summary>${page.own(words.details)}</summary>\n`,
    count: byRule.length,
    row: (at) => {
      const finding = byRule[at] as Finding;
      const isFirst = byRule[at - 1]?.rule !== finding.rule;
      return `${isFirst ? ruleHead(finding.rule, page) : ''}${detail(finding, page)}`;
    },
    closing: '</details>\n',
    leftOut: leftOut(page, words.detailsLeftOut),
  };
};

const ruleHead = (rule: string, page: Page): string => {
  const text = page.texts(rule);
  if (text === undefined) return `### ${code(rule)}\n\n`;
  const { why, fix } = reportWords;
  const { locale } = page.options;
  return [
    `### ${page.own(text.title)} (${code(rule)})`,
    page.own(why, { text: text.why[locale] }),
    page.own(fix, { text: text.fix[locale] }),
    '',
  ].join('\n\n');
};

const detail = (finding: Finding, page: Page): string => {
  const { resource, parent, commands, exemption } = finding;
  const { locale } = page.options;
  const url = consoleUrl(finding.rule, resource, page.view.run.account.homeRegion);
  const cost = price(finding, page);
  const shown = copyable(commands);
  return [
    `**${named(resource)}**, ${code(resource.region)}${cost === '' ? '' : `, US$ ${cost}`}: ${wordFinding(finding, page.texts, locale, translate)}`,
    ...(exemption?.state === 'expired' ? [page.own(reportWords.expiredShort, { until: exemption.until })] : []),
    ...(parent === null ? [] : [parentSentences(parent, page.translate).join(' ')]),
    ...cautionLines(finding, page.texts, locale, translate),
    ...(shown.length === 0 ? [] : [codeBlock(shown, 'sh')]),
    ...(url === null ? [] : [link(words.console[locale], url)]),
    '',
  ].join('\n\n');
};
