import { reportWords as words } from '../../i18n/report/index.ts';
import type { LostFinding, Words } from '../../model/index.ts';
import type { Changes, NotVisibleGroup } from '../../report/index.ts';
import { wordCause } from '../wording.ts';
import { andMore, aside, type Entry, firstFew, type Group, type Section } from './entry.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { placed, priced } from './resource-line.ts';

/** Earlier findings that nobody could look at: never resolved. Those that were visible the last time come first. */
export const notVisibleSection = ({ notVisible }: Changes, page: Page): Section => {
  const { findings, lately, longer, notAsked } = notVisible;
  // What was there a moment ago is named one by one; of the rest, the reader has been told before.
  const all = { ...page, shown: Number.POSITIVE_INFINITY };
  return {
    title: [
      '',
      page.translate(words.section.notVisible, { n: findings.length }),
      ...paragraph(page.translate(words.notVisibleExplained)),
    ],
    groups: [
      ...causeGroups(lately, words.visibleLately, all),
      ...causeGroups(longer, words.notVisibleForLonger, page),
      // Nobody meant to look there this time: a line for each reason is enough.
      {
        head: [''],
        entries: notAsked.map(({ why, count, names }) =>
          aside('high', () =>
            paragraph(page.translate(words.notAsked[why], { n: count, names: names.join(', ') }), 0, '- '),
          ),
        ),
      },
    ],
  };
};

const causeGroups = (groups: readonly NotVisibleGroup[], since: Words, page: Page): readonly Group[] =>
  groups.map(({ cause, rule, findings }, at) => ({
    head: [
      '',
      ...(at === 0 ? [page.translate(since)] : []),
      ...paragraph(wordCause(cause, rule, page.texts, page.locale), 0, '- '),
    ],
    entries: firstFew(findings, page.shown, (finding) => entryOf(finding, page), andMore(page, 4)),
  }));

const entryOf = (past: LostFinding, page: Page): Entry =>
  aside(past.severity, () => paragraph(lineOf(past, page), 4, '- '));

const lineOf = (past: LostFinding, page: Page): string => {
  const facts = [
    page.translate(words.severity[past.severity]),
    ...(past.justLost ? [] : [page.translate(words.lastSeen, { date: page.day(past.lastSeen) })]),
    ...priced(past.monthlyUsd, past.atMost ? 'at-most' : 'exact', page),
  ];
  return `${placed(past.resource)} [${past.rule}], ${facts.join(', ')}`;
};
