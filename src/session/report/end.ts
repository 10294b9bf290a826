import { isVisible, type ResourceType, shellWord, type Words } from '../../model/index.ts';
import { commandLines, paragraph } from '../../reporters/text/layout.ts';
import {
  type Group,
  gapCount,
  hasGaps,
  outcomeOf,
  type ResourceReference,
  type Seen,
  type Session,
  type SessionDiff,
} from '../index.ts';
import { sessionWords as words } from '../words.ts';
import { coverageLines, gapLines, howToSee, notLookedAt } from './coverage.ts';
import { freeTierLines } from './free-tier.ts';
import { named, type Page, section, translate, when } from './page.ts';
import { amounts, groupLines } from './resources.ts';

/** What removes what is left: in a file, or on the screen. */
export interface CleanupPage {
  /** The file in which it is; null where it is to be shown. */
  readonly file: string | null;
  readonly steps: readonly {
    readonly what: string;
    /** What to know before. */
    readonly cautions: readonly string[];
    readonly commands: readonly string[];
  }[];
  /** What no command removes. */
  readonly left: readonly string[];
}

/** Everything that the text of a session's end says. */
export interface SessionEnd {
  readonly session: Session;
  readonly diff: SessionDiff;
  readonly seen: Seen;
  readonly types: readonly ResourceType[];
  readonly removal: CleanupPage;
}

/** The end of a session: the verdict, what was looked at, what is left and what it costs, and how it goes away. */
export const renderSessionEnd = (end: SessionEnd, page: Page): string => {
  const { diff, seen, types, removal } = end;
  const now = new Date(seen.inventory.takenAt);
  const titled = (title: keyof typeof words.sections, n: number, lines: readonly string[]) =>
    section(translate(words.sections[title], page, { n }), lines, page);
  return [
    ...paragraph(headOf(end, page)),
    '',
    ...verdictLines(diff, types, page),
    ...coverageLines(seen.inventory, types, page),
    ...(diff.gaps.added.length === 0
      ? []
      : paragraph(translate(words.addedRegion, page, { regions: diff.gaps.added.join(', ') }))),
    ...(diff.clockWentBack ? paragraph(translate(words.clockWentBack, page)) : []),
    ...titled('left', count(diff.left), leftLines(diff, now, page)),
    ...titled('unsure', count(diff.unsure), unsureLines(diff, now, page)),
    ...titled('cleanup', 0, diff.left.length === 0 ? [] : removalLines(removal, page)),
    ...titled('gaps', gapCount(diff.gaps), gapSection(diff, page)),
    ...titled('before', count(diff.before), groupLines(diff.before, now, page, false)),
    ...titled(
      'managed',
      diff.managed.length,
      diff.managed.flatMap((resource) => paragraph(`${named(resource, page)}.`, 0, '- ')),
    ),
    ...titled('gone', diff.gone.length + diff.leaving.length + diff.goneOfBefore.length, goneLines(diff, page)),
    ...titled('freeTier', 0, freeTierLines(seen.report, seen.inventory, page)),
    '',
  ].join('\n');
};

const headOf = ({ session, seen }: SessionEnd, page: Page): string =>
  translate(words.head, page, {
    name: session.name,
    account: session.account.id,
    start: when(session.startedAt, page),
    now: when(seen.inventory.takenAt, page),
  });

const count = (groups: readonly Group[]): number => groups.flatMap(({ resources }) => resources).length;

const verdictLines = (diff: SessionDiff, types: readonly ResourceType[], page: Page): readonly string[] => {
  const outcome = outcomeOf(diff);
  const verdict = translate(words.verdict[outcome], page, { n: count(diff.left), kinds: types.length });
  const gaps = outcome === 'left' && hasGaps(diff.gaps) ? paragraph(translate(words.alsoGaps, page)) : [];
  // Whatever stands where nobody looked bills all the same.
  const unseen = outcome === 'clear' ? notLookedAt(types, page) : [];
  return [...paragraph(verdict).map(page.emphasise), ...gaps, ...unseen];
};

const leftLines = (diff: SessionDiff, now: Date, page: Page): readonly string[] => {
  if (diff.left.length === 0) return [];
  const sum =
    diff.monthlyUsd > 0 ? paragraph(translate(words.sum, page, amounts(diff.monthlyUsd, now, page.locale))) : [];
  return [...groupLines(diff.left, now, page, true), ...sum];
};

const unsureLines = (diff: SessionDiff, now: Date, page: Page): readonly string[] =>
  diff.unsure.length === 0
    ? []
    : [...paragraph(translate(words.unsureWhy, page)), ...groupLines(diff.unsure, now, page, false)];

const removalLines = ({ file, steps: all, left }: CleanupPage, page: Page): readonly string[] => {
  // What is not seen as it is cannot be copied from a screen.
  const isShown = ({ commands }: CleanupPage['steps'][number]): boolean => file !== null || commands.every(isVisible);
  const steps = all.filter(isShown);
  const unshown = all.filter((step) => !isShown(step)).map(({ what }) => what);
  const byHand = [...unshown, ...left].flatMap((what) =>
    paragraph(translate(words.cleanupLeft, page, { what }), 0, '- '),
  );
  if (steps.length === 0) return [...paragraph(translate(words.cleanupNone, page)), ...byHand];
  if (file !== null)
    return [...paragraph(translate(words.cleanupFile, page, { file })), ...commandLines(running(file), 0), ...byHand];
  const numbered = steps.flatMap(({ what, cautions, commands }) =>
    commands.map((command, at) =>
      at === 0
        ? { title: what, cautions, command }
        : { title: translate(words.afterwards, page), cautions: [], command },
    ),
  );
  return [
    ...paragraph(translate(words.cleanupScreen, page)),
    ...numbered.flatMap(({ title, cautions, command }, at) => [
      ...paragraph(title, 0, `${at + 1}. `),
      ...cautions.flatMap((caution) => paragraph(caution, 3)),
      ...commandLines(command, 3),
    ]),
    ...byHand,
  ];
};

const running = (file: string): string => `less ${shellWord(file)} && sh ${shellWord(file)}`;

const gapSection = ({ gaps }: SessionDiff, page: Page): readonly string[] =>
  hasGaps(gaps) ? [...gapLines(gaps, page), ...howToSee(gaps, page)] : [];

const goneLines = ({ gone, leaving, goneOfBefore }: SessionDiff, page: Page): readonly string[] => {
  const went = (all: readonly ResourceReference[], how: Words) => all.map((each) => ({ each, how }));
  return [...went(gone, words.wentAgain), ...went(leaving, words.leaving), ...went(goneOfBefore, words.wentOfBefore)]
    .toSorted((a, b) => order(placeOf(a.each), placeOf(b.each)))
    .flatMap(({ each, how }) => paragraph(translate(how, page, { what: named(each, page) }), 0, '- '));
};

const placeOf = ({ region, type, arn }: ResourceReference): string => `${region} ${type} ${arn}`;

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
