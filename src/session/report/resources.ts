import { reportWords } from '../../i18n/report/index.ts';
import type { Finding, Locale } from '../../model/index.ts';
import { paragraph } from '../../reporters/text/layout.ts';
import { wordFinding } from '../../reporters/wording.ts';
import { type Group, hourlyUsd, monthRest, type ResourceSummary } from '../index.ts';
import { sessionWords as words } from '../words.ts';
import { named, type Page, translate, when } from './page.ts';

/** Groups of resources, each with what it is, where, since when, what it costs, and what speaks against it. */
export const groupLines = (groups: readonly Group[], now: Date, page: Page, dated: boolean): readonly string[] =>
  groups.flatMap(({ managedBy, managerIsOlder, resources }) => {
    const indent = managedBy === null ? 0 : 2;
    const head =
      managedBy === null
        ? []
        : paragraph(translate(reportWords.parent[managedBy.kind], page, { name: managedBy.name }), 0, '- ');
    const why = managedBy?.kind === 'rds-cluster' ? words.olderCluster : words.olderManager;
    const older = managerIsOlder ? paragraph(translate(why, page), 2) : [];
    return [
      ...head,
      ...older,
      ...resources.flatMap((resource) => resourceLines(resource, now, page, { indent, dated })),
    ];
  });

interface Shape {
  readonly indent: number;
  /** Whether a resource without a date came with the session, by the baseline. */
  readonly dated: boolean;
}

const resourceLines = (
  resource: ResourceSummary,
  now: Date,
  page: Page,
  { indent, dated }: Shape,
): readonly string[] => [
  ...paragraph(`${sinceWhen(resource, page, dated)}.`, indent, '- '),
  ...paragraph(costLine(resource, now, page), indent + 2),
  ...remarksOn(resource, page).flatMap((text) => paragraph(text, indent + 2)),
  ...(resource.parts.length === 0
    ? []
    : paragraph(
        translate(words.withIt, page, { parts: resource.parts.map((part) => named(part, page)).join('; ') }),
        indent + 2,
      )),
];

const sinceWhen = (resource: ResourceSummary, page: Page, dated: boolean): string => {
  const what = named(resource, page);
  if (resource.since !== null) return translate(words.sinceMoment, page, { what, moment: when(resource.since, page) });
  return translate(dated ? words.sinceSession : words.sinceUntold, page, { what });
};

const costLine = ({ monthlyUsd, atMost, atLeast }: ResourceSummary, now: Date, page: Page): string => {
  if (monthlyUsd === null) return translate(words.priceUnknown, page);
  if (monthlyUsd === 0) return translate(words.priceNothing, page);
  const exactOrLeast = atLeast ? words.priceAtLeast : words.price;
  return translate(atMost ? words.priceAtMost : exactOrLeast, page, amounts(monthlyUsd, now, page.locale));
};

/** What a monthly price is by the hour, and until the end of the month. */
export const amounts = (monthlyUsd: number, now: Date, locale: Locale) => ({
  hour: dollars(hourlyUsd(monthlyUsd), locale),
  rest: dollars(monthRest(monthlyUsd, now), locale),
});

// An hour of most resources costs less than a cent.
const dollars = (amount: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    maximumSignificantDigits: 3,
    roundingPriority: 'morePrecision',
  }).format(amount);

const remarksOn = ({ failing, remark }: ResourceSummary, page: Page): readonly string[] => {
  const worded = (finding: Finding) => wordFinding(finding, page.texts, page.locale);
  if (failing.length === 0) return [remark === null ? translate(words.standsThere, page) : worded(remark)];
  return failing.map((finding) =>
    finding.category === 'exposure' ? translate(words.open, page, { text: worded(finding) }) : worded(finding),
  );
};
