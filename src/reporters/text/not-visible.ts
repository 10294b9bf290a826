import { reportWords as words } from '../../i18n/report-words.ts';
import type { LostFinding, OutOfSight, Words } from '../../model/index.ts';
import { grouped } from '../../report/index.ts';
import { wordCause } from '../wording.ts';
import { aside, type Entry, type Group, rankOf, type Section } from './entry.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { placed, priced } from './resource-line.ts';

/** Earlier findings that nobody could look at: never resolved. Those that were visible the last time come first. */
export const lostSection = (page: Page): Section => {
  const { say } = page;
  const lost = page.report.history === null ? [] : page.report.history.notVisible;
  const unread = lost
    .filter(({ why }) => why.kind === 'unread')
    .toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity));
  return {
    title: ['', say(words.section.lost, { n: lost.length }), ...paragraph(say(words.lostExplained))],
    groups: [
      ...causeGroups(
        unread.filter(({ justLost }) => justLost),
        words.justLost,
        page,
      ),
      ...causeGroups(
        unread.filter(({ justLost }) => !justLost),
        words.longLost,
        page,
      ),
      { head: [''], entries: notAsked(lost, page) },
    ],
  };
};

const causeGroups = (lost: readonly LostFinding[], since: Words, page: Page): readonly Group[] =>
  grouped(lost, (each) => causeOf(each, page)).map(([cause, rows], at) => ({
    head: ['', ...(at === 0 ? [page.say(since)] : []), ...paragraph(cause, 0, '- ')],
    entries: named(rows, page),
  }));

const causeOf = ({ why, rule }: LostFinding, { texts, locale }: Page): string =>
  why.kind === 'unread' ? wordCause(why.cause, rule, texts, locale) : '';

// What was there a moment ago is named one by one; of the rest, the reader has been told before.
const named = (rows: readonly LostFinding[], page: Page): readonly Entry[] => {
  const shown = rows[0]?.justLost ? rows.length : page.shown;
  const entries = rows.slice(0, shown).map((past) => {
    const facts = [
      page.say(words.severity[past.severity]),
      ...(past.justLost ? [] : [page.say(words.lastSeen, { date: page.day(past.lastSeen) })]),
      ...priced(past.monthlyUsd, past.atMost, page),
    ];
    return aside(past.severity, paragraph(`${placed(past.resource)} [${past.rule}], ${facts.join(', ')}`, 4, '- '));
  });
  const rest = rows.slice(shown);
  return rest.length === 0
    ? entries
    : [...entries, aside('low', paragraph(page.say(words.andMore, { n: rest.length }), 4, '- '))];
};

// Nobody meant to look there this time: a line for each reason is enough.
const notAsked = (lost: readonly LostFinding[], page: Page): readonly Entry[] => [
  ...reason(lost, 'rule-not-run', words.ruleNotRun, ({ rule }) => rule, page),
  ...reason(lost, 'region-not-scanned', words.regionNotScanned, ({ resource }) => resource.region, page),
  ...reason(lost, 'excluded', words.leftOutByConfiguration, () => '', page),
];

const reason = (
  lost: readonly LostFinding[],
  kind: OutOfSight['kind'],
  sentence: Words,
  nameOf: (each: LostFinding) => string,
  page: Page,
): readonly Entry[] => {
  const rows = lost.filter(({ why }) => why.kind === kind);
  if (rows.length === 0) return [];
  const names = [...new Set(rows.map(nameOf))].join(', ');
  return [aside('high', paragraph(page.say(sentence, { n: rows.length, names }), 0, '- '))];
};
