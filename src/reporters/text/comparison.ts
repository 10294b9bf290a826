import { reportWords as words } from '../../i18n/report/index.ts';
import type { HistoryProblem } from '../../model/index.ts';
import type { ChangeNote, Changes } from '../../report/index.ts';
import { wordCause } from '../wording.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** What the run was compared with and what came of it; nothing where no history is kept. */
export const comparisonLines = (page: Page): readonly string[] => {
  const { changes } = page.view;
  if (changes === null) return [];
  const { translate } = page;
  const why = changes.problem === null ? '' : wordProblem(changes.problem, page);
  const notRemembered = changes.problem === null ? [] : paragraph(translate(words.notRemembered, { why }));
  switch (changes.state) {
    case 'baseline':
      return [...paragraph(translate(words.baseline)), ...notRemembered];
    case 'unavailable':
      return paragraph(translate(words.uncompared, { why }));
    case 'compared':
      return [...paragraph(changeLine(changes, page)), ...notRemembered];
  }
};

const wordProblem = (problem: HistoryProblem, { translate, moment, texts, locale }: Page): string => {
  switch (problem.kind) {
    case 'busy':
      return translate(words.problem.busy);
    case 'later-run':
      return translate(words.problem['later-run'], { date: moment(problem.at) });
    case 'denied':
    case 'failed':
      return wordCause(problem, '', texts, locale).replace(/\.$/, '');
  }
};

const changeLine = ({ sinceNotified: { at, notes } }: Changes, page: Page): string => {
  const { translate, moment, occasion } = page;
  const date = moment(at);
  if (notes.length === 0) return translate(occasion === 'weekly' ? words.stillHere : words.unchanged, { date });
  const changes = notes.map((note) => worded(note, page)).join(', ');
  const since = translate(words.since, { date, changes });
  return occasion === 'weekly' ? `${translate(words.stillHereQuiet)} ${since}` : since;
};

const worded = (note: ChangeNote, { translate }: Page): string => {
  switch (note.kind) {
    case 'findings':
      return translate(words.changed[note.change], { n: note.count });
    case 'gaps':
      return translate(words.gaps, { n: note.count });
    case 'coverage':
      return translate(note.complete ? words.completeAgain : words.incompleteNow);
    case 'conclusion':
      return translate(words.concluded[note.before]);
  }
};
