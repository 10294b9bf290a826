import { reportWords as words } from '../../i18n/report-words.ts';
import { daysToEnd, endsSoon, type Finding, type FindingExemption, isExempt } from '../../model/index.ts';
import { grouped } from '../../report/index.ts';
import { aside, type Entry, type Section } from './entry.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { placed } from './resource-line.ts';

/** What fails and is accepted on purpose; what counts again soon is named first. */
export const exemptSection = (page: Page): Section => {
  const { report, say, usd } = page;
  const { findings, monthlyUsd } = report.totals.exempt;
  const about = monthlyUsd > 0 ? say(words.exemptCost, { usd: usd(monthlyUsd) }) : say(words.exemptFree);
  const exempt = report.findings
    .filter(isExempt)
    .flatMap((finding) => (finding.exemption === null ? [] : [{ finding, exemption: finding.exemption }]))
    .toSorted((a, b) => a.exemption.until.localeCompare(b.exemption.until));
  return {
    title: ['', say(words.exemptHead, { n: findings }), ...paragraph(about)],
    groups: grouped(exempt, ({ finding }) => finding.rule).map(([rule, rows]) => ({
      head: ['', ...paragraph(page.title(rule))],
      entries: entriesOf(rows, page),
    })),
  };
};

interface Exempt {
  readonly finding: Finding;
  readonly exemption: FindingExemption;
}

const entriesOf = (rows: readonly Exempt[], page: Page): readonly Entry[] => {
  const now = momentOf(page);
  const soon = rows.filter(({ exemption }) => endsSoon(exemption, now)).length;
  const shown = Math.max(page.shown, soon);
  const named = rows
    .slice(0, shown)
    .map(({ finding, exemption }) =>
      aside(finding.severity, paragraph(`${placed(finding.resource)}: ${accepted(exemption, page)}`, 2, '- ')),
    );
  const rest = rows.slice(shown);
  return rest.length === 0
    ? named
    : [...named, aside('low', paragraph(page.say(words.andMore, { n: rest.length }), 2, '- '))];
};

/** The moment by which exemptions are in force or not. */
export const momentOf = ({ report }: Page): Date => new Date(report.run.inventoryTakenAt);

const accepted = (exemption: FindingExemption, page: Page): string => {
  const { until, untilByDefault, reason, owner, by } = exemption;
  const now = momentOf(page);
  return [
    page.say(untilByDefault ? words.exemptUntilByDefault : words.exemptUntil, { until: page.utcDay(until) }),
    ...(endsSoon(exemption, now) ? [page.say(words.exemptEnds, { n: daysToEnd(exemption, now) })] : []),
    ...(reason === null ? [] : [reason]),
    ...(owner === null ? [] : [owner]),
    ...(by === 'tag' ? [page.say(words.exemptByTag)] : []),
  ].join(', ');
};

/** Exemptions that do nothing, and tags that mean to exempt and cannot. */
export const mendSection = ({ report, say, utcDay }: Page): Section => {
  const { unused, mistakenTags } = report.exemptions;
  const said = [
    ...unused.map(({ rules, resources, until, reason }) =>
      say(words.unused, { rules: rules.join(', '), resources: resources.join(', '), until: utcDay(until), reason }),
    ),
    ...mistakenTags.map(({ resource, region, why, value }) => say(words.mistakenTag[why], { resource, region, value })),
  ];
  return {
    title: ['', say(words.mendHead, { n: said.length })],
    groups: [{ head: [''], entries: said.map((each) => aside('low', paragraph(each, 0, '- '))) }],
  };
};
