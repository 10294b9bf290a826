import { reportWords as words } from '../../i18n/report/index.ts';
import { boundOf, certainUsd, type Finding } from '../../model/index.ts';
import type { ChangedFindings, RuleGroup } from '../../report/index.ts';
import { type Entry, firstFew, type Group, type Section } from './entry.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { placed, priced } from './resource-line.ts';
import { fullGroups, severityMark } from './rule-groups.ts';

/** What still stands as it did: grouped by rule, one line each in short, in full where the reader has room. */
export const openSection = ({ findings, groups }: ChangedFindings, page: Page): Section => ({
  title: ['', page.translate(words.section.open, { n: findings.length })],
  groups:
    page.detail === 'full'
      ? fullGroups(groups, page, 'title and severity')
      : groups.map((group) => shortGroup(group, page)),
});

const shortGroup = (group: RuleGroup, page: Page): Group => {
  const { rule, severity, findings, monthlyUsd } = group;
  const extent = [page.translate(words.ruleTotal, { n: findings.length }), ...priced(monthlyUsd, 'exact', page)];
  const more = `${severityMark(group, page)}${findings.length > 1 ? `: ${extent.join(', ')}` : ''}`;
  const andMore = (rest: readonly Finding[]): Entry => ({
    weight: severity,
    lines: () =>
      paragraph(
        [page.translate(words.andMore, { n: rest.length }), ...priced(certainUsd(rest), 'exact', page)].join(', '),
        2,
        '- ',
      ),
    findings: rest.length,
  });
  return {
    head: ['', ...paragraph(`${page.title(rule)}${more}`)],
    entries: firstFew(findings, page.shown, (finding) => shortEntry(finding, page), andMore),
  };
};

const shortEntry = (finding: Finding, page: Page): Entry => ({
  weight: finding.severity,
  lines: () => paragraph(shortLine(finding, page), 2, '- '),
  findings: 1,
});

const dayMs = 86_400_000;

const shortLine = (finding: Finding, page: Page): string => {
  const { resource, history, monthlyUsd, exemption } = finding;
  const now = Date.parse(page.view.run.inventoryTakenAt);
  return [
    placed(resource),
    ...(history === null
      ? []
      : [page.translate(words.age, { n: Math.max(0, Math.floor((now - Date.parse(history.firstSeen)) / dayMs)) })]),
    ...priced(monthlyUsd, boundOf(finding), page),
    ...(exemption?.state === 'expired'
      ? [page.translate(words.expiredShort, { until: page.utcDay(exemption.until) })]
      : []),
  ].join(', ');
};
