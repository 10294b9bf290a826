import { moment, sentence, usd } from '../../i18n/index.ts';
import { markdownWords as words } from '../../i18n/markdown-words.ts';
import { type Args, type Costed, isUpperBound, type Report, type Words } from '../../model/index.ts';
import type { RenderOptions } from '../options.ts';
import type { Texts } from '../wording.ts';
import { code, prose, row } from './escape.ts';
import { say } from './say.ts';
import type { Section } from './section.ts';

/** A report with everything that its wording depends on. */
export interface Page {
  readonly report: Report;
  readonly options: RenderOptions;
  readonly texts: Texts;
  /** This program's own words, around what it counted itself. */
  readonly own: (words: Words, args?: Args) => string;
  /** Words around what came from AWS. */
  readonly say: (words: Words, args?: Args) => string;
  readonly moment: (at: string) => string;
}

export const pageOf = (report: Report, options: RenderOptions): Page => {
  const { locale, rule, timeZone = 'UTC' } = options;
  return {
    report,
    options,
    texts: (id) => rule(id)?.text,
    own: (each, args) => prose(sentence(each, locale, args)),
    say: (each, args) => say(each, locale, args),
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

/** Dollars a month, or nothing where no price is known. */
export const price = (costed: Costed, { options: { locale }, own }: Page): string => {
  if (!costed.monthlyUsd) return '';
  const amount = usd(costed.monthlyUsd, locale);
  return isUpperBound(costed) ? own(words.atMost, { usd: amount }) : amount;
};

/** A resource by its id and, where it has another one, its name. */
export const named = ({
  id,
  name,
  arn,
}: {
  readonly id: string;
  readonly name: string | null;
  readonly arn: string;
}): string => {
  if (id === '*') return code(arn);
  return name === null || name === id ? code(id) : `${code(id)} ${code(name)}`;
};

/** The title of a rule. */
export const title = (rule: string, { texts, own }: Page): string => {
  const text = texts(rule);
  return text === undefined ? code(rule) : own(text.title);
};
