import { moment, sentence, usd } from '../../i18n/index.ts';
import { markdownWords as words } from '../../i18n/report/markdown.ts';
import { type Args, boundOf, type Costed, type PastResource, type Report, type Words } from '../../model/index.ts';
import { type ReportView, resourceName, type Texts, viewOf } from '../../report/index.ts';
import type { RenderOptions } from '../options.ts';
import { code, prose, row } from './escape.ts';
import type { Section } from './section.ts';
import { translate } from './translate.ts';

/** A view with everything that its wording depends on. */
export interface Page {
  readonly view: ReportView;
  readonly options: RenderOptions;
  readonly texts: Texts;
  /** This program's own words, around what it counted itself. */
  readonly own: (words: Words, args?: Args) => string;
  /** Words around what came from AWS. */
  readonly translate: (words: Words, args?: Args) => string;
  readonly moment: (at: string) => string;
}

export const pageOf = (report: Report, options: RenderOptions): Page => {
  const { locale, rule, timeZone = 'UTC' } = options;
  const texts: Texts = (id) => rule(id)?.text;
  return {
    view: viewOf(report, texts),
    options,
    texts,
    own: (each, args) => prose(sentence(each, locale, args)),
    translate: (each, args) => translate(each, locale, args),
    moment: (at) => moment(at, locale, timeZone),
  };
};

/** A heading with a count. */
export const counted = (heading: string, n: number, { options: { locale } }: Page): string =>
  `${heading} (${n.toLocaleString(locale)})`;

/** The head of a table; a column of numbers ends in a colon. */
export const tableHead = (columns: readonly Words[], page: Page, numbers: readonly Words[] = []): string =>
  [
    row(columns.map((each) => page.own(each))),
    row(columns.map((each) => (numbers.includes(each) ? '--:' : '---'))),
  ].join('\n');

/** What of a section is left out. */
export const leftOut =
  ({ own }: Page, sentence: Words = words.leftOut): Section['leftOut'] =>
  (n) =>
    `\n*${own(sentence, { n })}*`;

/** A table that a reader unfolds, under a heading with the number of its rows; nothing where it has none. */
export const folded = <T>(
  heading: Words,
  columns: readonly Words[],
  rows: readonly T[],
  cellsOf: (row: T) => readonly string[],
  page: Page,
): readonly Section[] =>
  rows.length === 0
    ? []
    : [
        {
          opening: [
            `\n<details>\n<summary>${counted(page.own(heading), rows.length, page)}</summary>\n`,
            tableHead(columns, page),
          ].join('\n'),
          count: rows.length,
          row: (at) => row(cellsOf(rows[at] as T)),
          closing: '\n</details>\n',
          leftOut: leftOut(page),
        },
      ];

/** Dollars a month, or nothing where no price is known. */
export const price = (costed: Costed, { options: { locale }, own }: Page): string => {
  if (!costed.monthlyUsd) return '';
  const amount = usd(costed.monthlyUsd, locale);
  const bound = boundOf(costed);
  if (bound === 'exact') return amount;
  return own(bound === 'at-least' ? words.atLeast : words.atMost, { usd: amount });
};

/** A resource by its id and, where it has another one, its name. */
export const named = (resource: PastResource): string => {
  const { id, alias, isWholeListing } = resourceName(resource);
  if (isWholeListing) return code(resource.arn);
  return alias === null ? code(id) : `${code(id)} ${code(alias)}`;
};

/** The title of a rule. */
export const title = (rule: string, { texts, own }: Page): string => {
  const text = texts(rule);
  return text === undefined ? code(rule) : own(text.title);
};
