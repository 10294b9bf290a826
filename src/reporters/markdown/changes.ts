import { markdownWords as words } from '../../i18n/markdown-words.ts';
import { reportWords } from '../../i18n/report-words.ts';
import { changes as allChanges, type History, type PastFinding, type Words } from '../../model/index.ts';
import { code, row } from './escape.ts';
import { counted, leftOut, named, type Page, tableHead, title } from './page.ts';
import type { Section } from './section.ts';

/** What changed since the run before, in a line; nothing where no history is kept. */
export const changes = (page: Page): string => {
  const { history } = page.report;
  return history === null ? '' : `\n## ${page.own(words.changes)}\n\n${summary(history, page)}`;
};

const summary = ({ state, comparedWith, counts }: History, page: Page): string => {
  if (state === 'baseline') return page.own(words.baseline);
  if (state === 'unavailable' || comparedWith === null) return page.own(words.uncompared);
  const date = page.moment(comparedWith);
  const said = allChanges.flatMap((change) =>
    change === 'open' || counts[change] === 0 ? [] : [page.own(reportWords.changed[change], { n: counts[change] })],
  );
  return said.length === 0
    ? page.own(reportWords.unchanged, { date })
    : page.own(reportWords.since, { date, changes: said.join(', ') });
};

/** Earlier findings that are gone, and those that nobody could look at; each folded. */
export const past = (page: Page): readonly Section[] => {
  const { history } = page.report;
  return history === null
    ? []
    : [...folded(words.resolved, history.resolved, page), ...folded(words.lost, history.notVisible, page)];
};

const folded = (heading: Words, findings: readonly PastFinding[], page: Page): readonly Section[] => {
  if (findings.length === 0) return [];
  const { what, resource, region, firstSeen } = words.column;
  return [
    {
      opening: [
        `\n<details>\n<summary>${counted(page.own(heading), findings.length, page)}</summary>\n`,
        tableHead([what, resource, region, firstSeen], page),
      ].join('\n'),
      rows: findings.map((each) =>
        row([title(each.rule, page), named(each.resource), code(each.resource.region), page.moment(each.firstSeen)]),
      ),
      closing: '\n</details>\n',
      leftOut: leftOut(page),
    },
  ];
};
