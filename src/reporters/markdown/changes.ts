import { reportWords } from '../../i18n/report/index.ts';
import { markdownWords as words } from '../../i18n/report/markdown.ts';
import type { PastFinding, Words } from '../../model/index.ts';
import type { Changes } from '../../report/index.ts';
import { code } from './escape.ts';
import { folded, named, type Page, title } from './page.ts';
import type { Section } from './section.ts';

/** What changed since the run before, in a line; nothing where no history is kept. */
export const changes = (page: Page): string =>
  page.view.changes === null ? '' : `\n## ${page.own(words.changes)}\n\n${summary(page.view.changes, page)}`;

const summary = ({ state, comparedWith, sinceLastRun }: Changes, page: Page): string => {
  if (state === 'baseline') return page.own(words.baseline);
  if (state === 'unavailable' || comparedWith === null) return page.own(words.uncompared);
  const date = page.moment(comparedWith);
  const notes = sinceLastRun.map(({ change, count }) => page.own(reportWords.changed[change], { n: count }));
  return notes.length === 0
    ? page.own(reportWords.unchanged, { date })
    : page.own(reportWords.since, { date, changes: notes.join(', ') });
};

/** Earlier findings that are gone, and those that nobody could look at; each folded. */
export const past = (page: Page): readonly Section[] =>
  page.view.changes === null
    ? []
    : [
        ...pastTable(words.resolved, page.view.changes.resolved.findings, page),
        ...pastTable(words.notVisible, page.view.changes.notVisible.findings, page),
      ];

const pastTable = (heading: Words, findings: readonly PastFinding[], page: Page): readonly Section[] => {
  const { what, resource, region, firstSeen } = words.column;
  const cellsOf = (each: PastFinding) => [
    title(each.rule, page),
    named(each.resource),
    code(each.resource.region),
    page.moment(each.firstSeen),
  ];
  return folded(heading, [what, resource, region, firstSeen], findings, cellsOf, page);
};
