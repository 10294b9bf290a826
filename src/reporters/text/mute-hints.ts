import { reportWords as words } from '../../i18n/report-words.ts';
import { isFailing } from '../../model/index.ts';
import { grouped } from '../../report/index.ts';
import { commandLines, paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** How to unsubscribe from noise: a part of the configuration file, YAML as it stands, loudest rule first. */
export const lessLines = ({ report, say }: Page): readonly string[] => {
  const loud = grouped(report.findings.filter(isFailing), ({ rule }) => rule).toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  if (loud.length === 0) return [];
  return [
    '',
    say(words.lessHead),
    ...paragraph(say(words.lessRules)),
    '',
    'rules:',
    ...loud.map(([rule, rows]) => `  ${rule}: off # ${say(words.lessCount, { n: rows.length })}`),
    '',
    ...paragraph(say(words.lessExempt)),
    ...commandLines(say(words.lessCommand), 2),
  ];
};
