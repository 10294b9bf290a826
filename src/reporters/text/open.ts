import { reportWords as words } from '../../i18n/report-words.ts';
import { certainUsd, type Finding, isUpperBound } from '../../model/index.ts';
import type { Entry, Group, Section } from './entry.ts';
import { byRule, bySeverity, changedTo, fullGroups, severityMark } from './failures.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { placed, priced } from './resource-line.ts';

/** What still stands as it did: grouped by rule, one line each in short, in full where the reader has room. */
export const openSection = (page: Page): Section => {
  const open = changedTo(page, ['open']);
  return {
    title: ['', page.say(words.section.open, { n: open.length })],
    groups: bySeverity(open).flatMap((fails) =>
      page.detail === 'full' ? fullGroups(fails, page, severityMark(page)) : shortGroups(fails, page),
    ),
  };
};

const shortGroups = (findings: readonly Finding[], page: Page): readonly Group[] =>
  byRule(findings).map(([rule, rows]) => {
    const first = rows[0] as Finding;
    const extent = [page.say(words.ruleTotal, { n: rows.length }), ...priced(certainUsd(rows), false, page)].join(', ');
    const more = `${severityMark(page)(first)}${rows.length > 1 ? `: ${extent}` : ''}`;
    const named = rows.slice(0, page.shown).map(
      (finding): Entry => ({
        weight: finding.severity,
        lines: paragraph(shortLine(finding, page), 2, '- '),
        findings: 1,
      }),
    );
    const rest = rows.slice(page.shown);
    return {
      head: ['', ...paragraph(`${page.title(rule)}${more}`)],
      entries: rest.length === 0 ? named : [...named, andMore(rest, first, page)],
    };
  });

const andMore = (rest: readonly Finding[], { severity }: Finding, page: Page): Entry => ({
  weight: severity,
  lines: paragraph(
    [page.say(words.andMore, { n: rest.length }), ...priced(certainUsd(rest), false, page)].join(', '),
    2,
    '- ',
  ),
  findings: rest.length,
});

const dayMs = 86_400_000;

const shortLine = (finding: Finding, page: Page): string => {
  const { resource, history, monthlyUsd, exemption } = finding;
  const now = Date.parse(page.report.run.inventoryTakenAt);
  return [
    placed(resource),
    ...(history === null
      ? []
      : [page.say(words.age, { n: Math.max(0, Math.floor((now - Date.parse(history.firstSeen)) / dayMs)) })]),
    ...priced(monthlyUsd, isUpperBound(finding), page),
    ...(exemption?.state === 'expired' ? [page.say(words.expiredShort, { until: page.utcDay(exemption.until) })] : []),
  ].join(', ');
};
