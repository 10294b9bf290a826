import { reportWords as words } from '../../i18n/report-words.ts';
import { resourceWords } from '../../i18n/resource-words.ts';
import { type Finding, isFailing, severities } from '../../model/index.ts';
import { grouped } from '../../report/index.ts';
import type { Entry, Group, Section } from './entry.ts';
import { findingLines, ruleHead } from './finding-block.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** Every failure in full under its severity: where nothing was compared, each is as good as new. */
export const failureSections = (page: Page): readonly Section[] =>
  severities.map((severity) => {
    const fails = page.report.findings.filter(
      (each) => isFailing(each) && each.severity === severity && !isUndated(each, page),
    );
    const title = `${page.say(words.severity[severity]).toUpperCase()} (${page.number(fails.length)})`;
    return { title: ['', title], groups: fullGroups(fails, page, () => '') };
  });

/** Where only what is newer than a moment was asked for: what may be older, for AWS does not say. */
export const undatedSection = (page: Page): Section => {
  const fails = page.report.findings.filter((each) => isFailing(each) && isUndated(each, page));
  const kinds = [...new Set(fails.map(({ resource }) => page.say(resourceWords[resource.type].name)))].join(', ');
  return {
    title: [
      '',
      page.say(words.section.undated, { n: fails.length }),
      ...paragraph(page.say(words.undatedWhy, { kinds })),
    ],
    groups: bySeverity(fails).flatMap((some) => fullGroups(some, page, severityMark(page))),
  };
};

const isUndated = ({ id }: Finding, { report }: Page): boolean => report.since?.undated.includes(id) === true;

/** What is new, back or worse, in full: gravest first. */
export const newsSection = (page: Page): Section => {
  const news = changedTo(page, ['new', 'returned', 'worse']);
  return {
    title: ['', page.say(words.section.news, { n: news.length })],
    groups: bySeverity(news).flatMap((fails) => fullGroups(fails, page, severityMark(page))),
  };
};

/** The failures that became this. One of which nothing is known counts as new. */
export const changedTo = ({ report }: Page, changes: readonly string[]): readonly Finding[] =>
  report.findings.filter((each) => isFailing(each) && changes.includes(each.history?.change ?? 'new'));

export const bySeverity = (findings: readonly Finding[]): readonly (readonly Finding[])[] =>
  severities.map((severity) => findings.filter((each) => each.severity === severity));

/** One group for each rule, dearest first: the rule's own words once, then its findings in full. */
export const fullGroups = (
  findings: readonly Finding[],
  page: Page,
  more: (finding: Finding) => string,
): readonly Group[] =>
  byRule(findings).map(([rule, rows]) => ({
    head: ['', ...ruleHead(rule, page, rows[0] && more(rows[0]))],
    entries: rows.map(
      (finding): Entry => ({
        weight: finding.severity,
        lines: findingLines(finding, page),
        findings: 1,
      }),
    ),
  }));

/** Findings by rule, dearest rule and dearest finding first. */
export const byRule = (findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] =>
  grouped(findings, ({ rule }) => rule)
    .map(([rule, rows]) => [rule, rows.toSorted((a, b) => (b.monthlyUsd ?? 0) - (a.monthlyUsd ?? 0))] as const)
    .toSorted(([, a], [, b]) => costOf(b) - costOf(a));

const costOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { monthlyUsd }) => sum + (monthlyUsd ?? 0), 0);

/** The severity behind a rule's title, where no heading says it. */
export const severityMark =
  ({ say }: Page) =>
  ({ severity }: Finding): string =>
    `, ${say(words.severity[severity])}`;
