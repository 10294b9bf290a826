import { reportWords } from '../../i18n/report/index.ts';
import { markdownWords as words } from '../../i18n/report/markdown.ts';
import type { Obstacle } from '../../report/index.ts';
import { wordCause } from '../wording.ts';
import { code, row } from './escape.ts';
import { counted, leftOut, type Page, tableHead } from './page.ts';
import type { Section } from './section.ts';
import { translate } from './translate.ts';

/** What could not be checked, by cause, with what it hides. */
export const unchecked = (page: Page): readonly Section[] => {
  const { count, obstacles, lacksPermission } = page.view.unchecked;
  if (count === 0) return [];
  const { why, rules, region, resources } = words.column;
  return [
    {
      opening: `\n## ${counted(page.own(words.unknown), count, page)}\n\n${tableHead([why, rules, region, resources], page, [resources])}`,
      count: obstacles.length,
      row: (at) => obstacleRow(obstacles[at] as Obstacle, page),
      closing: lacksPermission ? `\n${page.own(reportWords.policyHint)}` : '',
      leftOut: leftOut(page),
    },
  ];
};

const few = 6;

const obstacleRow = (obstacle: Obstacle, page: Page): string => {
  const { cause, rule, doubtsRegions, rules, regions, resources } = obstacle;
  const { locale } = page.options;
  const doubt = doubtsRegions ? [page.own(reportWords.gapHead)] : [];
  return row([
    wordCause(cause, rule, page.texts, locale, translate),
    [...doubt, rules.map((hidden) => code(hidden.rule)).join(', ')].join(' ').trim(),
    regions.length > few ? regions.length.toLocaleString(locale) : regions.map(code).join(', '),
    resources === 0 ? '' : resources.toLocaleString(locale),
  ]);
};
