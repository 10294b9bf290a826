import { reportWords as words } from '../../i18n/report/index.ts';
import { type Severity, severities } from '../../model/index.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** The least part of a digest that can be left out when there is no room. */
export interface Entry {
  /** What is least grave is left out first; `always` only where everything else is gone. */
  readonly weight: Severity | 'always';
  /** Made each time they are asked for: a report of very many findings never holds all of its lines. */
  readonly lines: () => readonly string[];
  /** Findings that are gone with it, or null for an entry that is no failing finding. */
  readonly findings: number | null;
}

/** Entries under a heading, which stands only where one of them does. */
export interface Group {
  readonly head: readonly string[];
  readonly entries: readonly Entry[];
}

/** Groups under a title. */
export interface Section {
  readonly title: readonly string[];
  readonly groups: readonly Group[];
  readonly foot?: readonly string[];
}

/** An entry that is no failing finding. */
export const aside = (weight: Entry['weight'], lines: Entry['lines']): Entry => ({ weight, lines, findings: null });

/** The first rows, an entry each, and one entry in the place of the others. */
export const firstFew = <T>(
  rows: readonly T[],
  most: number,
  entryOf: (row: T) => Entry,
  restOf: (rest: readonly T[]) => Entry,
): readonly Entry[] => {
  const rest = rows.slice(most);
  return [...rows.slice(0, most).map(entryOf), ...(rest.length === 0 ? [] : [restOf(rest)])];
};

/** The entry that stands for rows that are not named. */
export const andMore =
  ({ translate }: Page, indent: number) =>
  (rest: readonly unknown[]): Entry =>
    aside('low', () => paragraph(translate(words.andMore, { n: rest.length }), indent, '- '));

/** The lines of what is kept of some sections, some at a time. */
export function* sectionLines(
  sections: readonly Section[],
  isKept: (entry: Entry) => boolean = () => true,
): Iterable<readonly string[]> {
  for (const { title, groups, foot = [] } of sections) {
    const kept = groups
      .map(({ head, entries }) => ({ head, entries: entries.filter(isKept) }))
      .filter(({ entries }) => entries.length > 0);
    if (kept.length === 0) continue;
    yield title;
    for (const { head, entries } of kept) {
      yield head;
      for (const { lines } of entries) yield lines();
    }
    yield foot;
  }
}

/** Where a weight stands among the others: the gravest first. */
export const rankOf = (weight: Entry['weight']): number => (weight === 'always' ? -1 : severities.indexOf(weight));
