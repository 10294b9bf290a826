import type { ResourceType, Words } from '../../model/index.ts';
import { commandLines, paragraph } from '../../reporters/text/layout.ts';
import {
  blindCount,
  type Group,
  isBlind,
  outcomeOf,
  type Seen,
  type Session,
  type Sighting,
  type Stock,
} from '../index.ts';
import { sessionWords as words } from '../words.ts';
import { blindLines, howToSee, lookedAt } from './coverage.ts';
import { freeTierLines } from './free-tier.ts';
import { named, say, section, type Telling, when } from './page.ts';
import { amounts, groupLines } from './resources.ts';

/** What removes what is left: in a file, or on the screen. */
export interface Removal {
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

export interface SessionEnd {
  readonly session: Session;
  readonly stock: Stock;
  readonly seen: Seen;
  readonly types: readonly ResourceType[];
  readonly removal: Removal;
}

/** The end of a session: the verdict, what was looked at, what is left and what it burns, and how it goes away. */
export const renderSessionEnd = (end: SessionEnd, telling: Telling): string => {
  const { stock, seen, types, removal } = end;
  const now = new Date(seen.inventory.takenAt);
  const titled = (title: keyof typeof words.sections, n: number, lines: readonly string[]) =>
    section(say(words.sections[title], telling, { n }), lines, telling);
  return [
    ...paragraph(headOf(end, telling)),
    '',
    ...verdictLines(stock, telling),
    ...lookedAt(seen.inventory, types, telling),
    ...(stock.blind.added.length === 0
      ? []
      : paragraph(say(words.addedRegion, telling, { regions: stock.blind.added.join(', ') }))),
    ...(stock.clockWentBack ? paragraph(say(words.clockWentBack, telling)) : []),
    ...titled('left', count(stock.left), leftLines(stock, now, telling)),
    ...titled('unsure', count(stock.unsure), unsureLines(stock, now, telling)),
    ...titled('cleanup', 0, stock.left.length === 0 ? [] : removalLines(removal, telling)),
    ...titled('blind', blindCount(stock.blind), blindSection(stock, telling)),
    ...titled('before', count(stock.before), groupLines(stock.before, now, telling, false)),
    ...titled(
      'managed',
      stock.managed.length,
      stock.managed.flatMap((thing) => paragraph(`${named(thing, telling)}.`, 0, '- ')),
    ),
    ...titled('gone', stock.gone.length + stock.leaving.length + stock.goneOfBefore.length, goneLines(stock, telling)),
    ...titled('freeTier', 0, freeTierLines(seen.report, seen.inventory, telling)),
    '',
  ].join('\n');
};

const headOf = ({ session, seen }: SessionEnd, telling: Telling): string =>
  say(words.head, telling, {
    name: session.name,
    account: session.account.id,
    start: when(session.startedAt, telling),
    now: when(seen.inventory.takenAt, telling),
  });

const count = (groups: readonly Group[]): number => groups.flatMap(({ things }) => things).length;

const verdictLines = (stock: Stock, telling: Telling): readonly string[] => {
  const outcome = outcomeOf(stock);
  const verdict = say(words.verdict[outcome], telling, { n: count(stock.left) });
  const blind = outcome === 'left' && isBlind(stock.blind) ? paragraph(say(words.alsoBlind, telling)) : [];
  return [...paragraph(telling.emphasise(verdict)), ...blind];
};

const leftLines = (stock: Stock, now: Date, telling: Telling): readonly string[] => {
  if (stock.left.length === 0) return [];
  const sum =
    stock.monthlyUsd > 0 ? paragraph(say(words.sum, telling, amounts(stock.monthlyUsd, now, telling.locale))) : [];
  return [...groupLines(stock.left, now, telling, true), ...sum];
};

const unsureLines = (stock: Stock, now: Date, telling: Telling): readonly string[] =>
  stock.unsure.length === 0
    ? []
    : [...paragraph(say(words.unsureWhy, telling)), ...groupLines(stock.unsure, now, telling, false)];

const removalLines = ({ file, steps, left }: Removal, telling: Telling): readonly string[] => {
  const byHand = left.flatMap((what) => paragraph(say(words.cleanupLeft, telling, { what }), 0, '- '));
  if (steps.length === 0) return [...paragraph(say(words.cleanupNone, telling)), ...byHand];
  if (file !== null)
    return [...paragraph(say(words.cleanupFile, telling, { file })), `$ less ${file} && sh ${file}`, ...byHand];
  const numbered = steps.flatMap(({ what, cautions, commands }) =>
    commands.map((command, at) =>
      at === 0 ? { title: what, cautions, command } : { title: say(words.afterwards, telling), cautions: [], command },
    ),
  );
  return [
    ...paragraph(say(words.cleanupScreen, telling)),
    ...numbered.flatMap(({ title, cautions, command }, at) => [
      ...paragraph(title, 0, `${at + 1}. `),
      ...cautions.flatMap((caution) => paragraph(caution, 3)),
      ...commandLines(command, 3),
    ]),
    ...byHand,
  ];
};

const blindSection = ({ blind }: Stock, telling: Telling): readonly string[] =>
  isBlind(blind) ? [...blindLines(blind, telling), ...howToSee(blind, telling)] : [];

const goneLines = ({ gone, leaving, goneOfBefore }: Stock, telling: Telling): readonly string[] => {
  const told = (all: readonly Sighting[], how: Words) => all.map((each) => ({ each, how }));
  return [...told(gone, words.wentAgain), ...told(leaving, words.leaving), ...told(goneOfBefore, words.wentOfBefore)]
    .toSorted((a, b) => order(placeOf(a.each), placeOf(b.each)))
    .flatMap(({ each, how }) => paragraph(say(how, telling, { what: named(each, telling) }), 0, '- '));
};

const placeOf = ({ region, type, arn }: Sighting): string => `${region} ${type} ${arn}`;

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
