import { reportWords as words } from '../../i18n/report/index.ts';
import type { ExemptFinding } from '../../report/index.ts';
import { andMore, aside, type Entry, firstFew, type Section } from './entry.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { placed } from './resource-line.ts';

/** What fails and is accepted on purpose; what counts again soon is named first. */
export const exemptSection = (page: Page): Section => {
  const { view, translate, usd } = page;
  const { findings, monthlyUsd } = view.totals.exempt;
  const cost = monthlyUsd > 0 ? ` ${translate(words.exemptCost, { usd: usd(monthlyUsd) })}` : '';
  return {
    title: ['', translate(words.exemptHead, { n: findings }), ...paragraph(`${translate(words.exemptAbout)}${cost}`)],
    groups: view.exemptions.byRule.map(([rule, rows]) => ({
      head: ['', ...paragraph(page.title(rule))],
      entries: firstFew(rows, mostShown(rows, page), (row) => entryOf(row, page), andMore(page, 2)),
    })),
  };
};

// What ends soon is named, however many that is.
const mostShown = (rows: readonly ExemptFinding[], { shown }: Page): number =>
  Math.max(shown, rows.filter(({ endsIn }) => endsIn !== null).length);

const entryOf = (row: ExemptFinding, page: Page): Entry =>
  aside(row.finding.severity, () => paragraph(`${placed(row.finding.resource)}: ${accepted(row, page)}`, 2, '- '));

const accepted = ({ exemption, endsIn }: ExemptFinding, { translate, utcDay }: Page): string => {
  const { until, untilByDefault, reason, owner, by } = exemption;
  return [
    translate(untilByDefault ? words.exemptUntilByDefault : words.exemptUntil, { until: utcDay(until) }),
    ...(endsIn === null ? [] : [translate(words.exemptEnds, { n: endsIn })]),
    ...(reason === null ? [] : [reason]),
    ...(owner === null ? [] : [owner]),
    ...(by === 'tag' ? [translate(words.exemptByTag)] : []),
  ].join(', ');
};

/** Exemptions that do nothing, and tags that mean to exempt and cannot. */
export const mendSection = ({ view, translate, utcDay }: Page): Section => {
  const { unused, mistakenTags } = view.exemptions;
  const notes = [
    ...unused.map(({ rules, resources, until, reason }) =>
      translate(words.unused, {
        rules: rules.join(', '),
        resources: resources.join(', '),
        until: utcDay(until),
        reason,
      }),
    ),
    ...mistakenTags.map(({ resource, region, why, value }) =>
      translate(words.mistakenTag[why], { resource, region, value }),
    ),
  ];
  return {
    title: ['', translate(words.mendHead, { n: notes.length })],
    groups: [{ head: [''], entries: notes.map((note) => aside('low', () => paragraph(note, 0, '- '))) }],
  };
};
