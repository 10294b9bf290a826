import { reportWords as words } from '../../i18n/report-words.ts';
import type { History, HistoryProblem } from '../../model/index.ts';
import { wordCause } from '../wording.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** What the run was compared with and what came of it; nothing where no history is kept. */
export const comparisonLines = (page: Page): readonly string[] => {
  const { history } = page.report;
  if (history === null) return [];
  const { say } = page;
  const why = history.problem === null ? '' : wordProblem(history.problem, page);
  const notRemembered = history.problem === null ? [] : paragraph(say(words.notRemembered, { why }));
  switch (history.state) {
    case 'baseline':
      return [...paragraph(say(words.baseline)), ...notRemembered];
    case 'unavailable':
      return paragraph(say(words.uncompared, { why }));
    case 'compared':
      return [...paragraph(changeLine(history, page)), ...notRemembered];
  }
};

const wordProblem = (problem: HistoryProblem, { say, moment, texts, locale }: Page): string => {
  switch (problem.kind) {
    case 'busy':
      return say(words.problem.busy);
    case 'later-run':
      return say(words.problem['later-run'], { date: moment(problem.at) });
    case 'denied':
    case 'failed':
      return wordCause(problem, '', texts, locale).replace(/\.$/, '');
  }
};

const changeLine = (history: History, page: Page): string => {
  const { say, moment, occasion } = page;
  const changes = changesOf(history, page);
  const date = moment(history.told?.at ?? history.comparedWith ?? page.report.run.inventoryTakenAt);
  if (changes.length === 0) return say(occasion === 'weekly' ? words.stillHere : words.unchanged, { date });
  const since = say(words.since, { date, changes: changes.join(', ') });
  return occasion === 'weekly' ? `${say(words.stillHereQuiet)} ${since}` : since;
};

const changesOf = ({ counts, notVisible, newGaps, told }: History, page: Page): readonly string[] => {
  const { say, report } = page;
  const justLost = notVisible.filter(({ justLost }) => justLost).length;
  const counted = (['new', 'returned', 'worse', 'better', 'resolved'] as const).map((change) => ({
    n: counts[change],
    sentence: words.changed[change],
  }));
  return [
    ...[
      ...counted,
      { n: justLost, sentence: words.changed['not-visible'] },
      { n: newGaps.length, sentence: words.gaps },
    ]
      .filter(({ n }) => n > 0)
      .map(({ n, sentence }) => say(sentence, { n })),
    ...(told !== null && told.complete !== report.coverage.complete && newGaps.length === 0
      ? [say(report.coverage.complete ? words.completeAgain : words.incompleteNow)]
      : []),
    ...(told !== null && told.conclusion !== report.conclusion ? [say(words.concluded[told.conclusion])] : []),
  ];
};
