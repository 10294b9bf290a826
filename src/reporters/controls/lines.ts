import { sentence } from '../../i18n/index.ts';
import { standardWords as words } from '../../i18n/report/standard.ts';
import type { Control, Locale, Standard } from '../../model/index.ts';
import { paragraph } from '../text/layout.ts';

/** What a reader must know of a standard before its controls: whose it is, and whether all of it is here. */
export const standardHead = (standard: Standard, locale: Locale): readonly string[] => {
  const { name, version, publisher, url, whole, controls } = standard;
  return [
    `${name} ${version} [${standard.id}]`,
    sentence(words.source, locale, { publisher, url }),
    ...paragraph(sentence(whole ? words.whole : words.partOf, locale, { n: controls.length })),
    '',
  ];
};

interface Row {
  readonly control: Control;
  readonly label: string;
  readonly under: Iterable<string>;
}

/** Controls in columns, line by line: number, label, title; what belongs to each stands under it, indented. */
export function* controlLines(rows: readonly Row[], labels: readonly string[], locale: Locale): Iterable<string> {
  const numbers = widest(rows.map(({ control }) => control.id));
  const width = widest(labels);
  for (const { control, label, under } of rows) {
    const level = control.level === null ? '' : ` (${sentence(words.level, locale, { level: control.level })})`;
    yield `${control.id.padEnd(numbers)}  ${label.padEnd(width)}  ${sentence(control.title, locale)}${level}`;
    for (const text of under) yield* paragraph(text, numbers + 2, '- ');
  }
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));
