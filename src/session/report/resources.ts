import { reportWords } from '../../i18n/report/index.ts';
import type { Finding, Locale } from '../../model/index.ts';
import { paragraph } from '../../reporters/text/layout.ts';
import { wordFinding } from '../../reporters/wording.ts';
import { type Group, hourlyUsd, monthRest, type Thing } from '../index.ts';
import { sessionWords as words } from '../words.ts';
import { named, say, type Telling, when } from './page.ts';

/** Groups of things, each with what it is, where, since when, what it burns, and what speaks against it. */
export const groupLines = (groups: readonly Group[], now: Date, telling: Telling, dated: boolean): readonly string[] =>
  groups.flatMap(({ parent, parentIsOlder, things }) => {
    const indent = parent === null ? 0 : 2;
    const head =
      parent === null ? [] : paragraph(say(reportWords.parent[parent.kind], telling, { name: parent.name }), 0, '- ');
    const older = parentIsOlder ? paragraph(say(words.olderParent, telling), 2) : [];
    return [...head, ...older, ...things.flatMap((thing) => thingLines(thing, now, telling, { indent, dated }))];
  });

interface Shape {
  readonly indent: number;
  /** Whether a thing without a date came with the session, by the baseline. */
  readonly dated: boolean;
}

const thingLines = (thing: Thing, now: Date, telling: Telling, { indent, dated }: Shape): readonly string[] => [
  ...paragraph(`${sinceWhen(thing, telling, dated)}.`, indent, '- '),
  ...paragraph(burning(thing, now, telling), indent + 2),
  ...sayings(thing, telling).flatMap((text) => paragraph(text, indent + 2)),
  ...(thing.parts.length === 0
    ? []
    : paragraph(
        say(words.withIt, telling, { parts: thing.parts.map((part) => named(part, telling)).join('; ') }),
        indent + 2,
      )),
];

const sinceWhen = (thing: Thing, telling: Telling, dated: boolean): string => {
  const what = named(thing, telling);
  if (thing.since !== null) return say(words.sinceMoment, telling, { what, moment: when(thing.since, telling) });
  return say(dated ? words.sinceSession : words.sinceUntold, telling, { what });
};

const burning = ({ monthlyUsd, atMost }: Thing, now: Date, telling: Telling): string => {
  if (monthlyUsd === null) return say(words.priceUnknown, telling);
  if (monthlyUsd === 0) return say(words.priceNothing, telling);
  return say(atMost ? words.priceAtMost : words.price, telling, amounts(monthlyUsd, now, telling.locale));
};

/** What a monthly price is by the hour, and until the end of the month. */
export const amounts = (monthlyUsd: number, now: Date, locale: Locale) => ({
  hour: dollars(hourlyUsd(monthlyUsd), locale),
  rest: dollars(monthRest(monthlyUsd, now), locale),
});

// An hour of most things costs less than a cent.
const dollars = (amount: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    maximumSignificantDigits: 3,
    roundingPriority: 'morePrecision',
  }).format(amount);

const sayings = ({ failing, said }: Thing, telling: Telling): readonly string[] => {
  const worded = (finding: Finding) => wordFinding(finding, telling.texts, telling.locale);
  if (failing.length === 0) return [said === null ? say(words.standsThere, telling) : worded(said)];
  return failing.map((finding) =>
    finding.category === 'exposure' ? say(words.open, telling, { text: worded(finding) }) : worded(finding),
  );
};
