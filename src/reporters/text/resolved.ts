import { reportWords as words } from '../../i18n/report-words.ts';
import type { PastFinding } from '../../model/index.ts';
import { grouped } from '../../report/index.ts';
import { savingsOf } from '../../report/savings.ts';
import { aside, type Entry, type Section } from './entry.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { placed, priced } from './resource-line.ts';

/** What was looked at and fails no more, and what that saves. */
export const resolvedSection = (page: Page): Section => {
  const { history, findings } = page.report;
  const resolved = history === null ? [] : history.resolved;
  const present = new Set(findings.map(({ id }) => id));
  return {
    title: ['', page.say(words.section.resolved, { n: resolved.length }), ...savingLines(page)],
    groups: grouped(resolved, ({ rule }) => rule).map(([rule, rows]) => ({
      head: ['', ...paragraph(page.title(rule))],
      entries: entriesOf(rows, page, present),
    })),
  };
};

const entriesOf = (rows: readonly PastFinding[], page: Page, present: ReadonlySet<string>): readonly Entry[] => {
  const named = rows.slice(0, page.shown).map((past) => {
    const fate = page.say(present.has(past.id) ? words.mended : words.gone);
    const line = `${placed(past.resource)}: ${[fate, ...priced(past.monthlyUsd, past.atMost, page)].join(', ')}`;
    return aside(past.severity, paragraph(line, 2, '- '));
  });
  const rest = rows.slice(page.shown);
  return rest.length === 0
    ? named
    : [...named, aside('low', paragraph(page.say(words.andMore, { n: rest.length }), 2, '- '))];
};

const savingLines = ({ report, say, usd }: Page): readonly string[] => {
  if (report.history === null) return [];
  const { resolved, notVisible } = report.history;
  const { gone, mended, atMost } = savingsOf(resolved, report.findings, notVisible);
  return [
    ...(gone > 0 ? paragraph(say(words.savesGone, { usd: usd(gone) })) : []),
    ...(mended > 0 ? paragraph(say(words.savesMended, { usd: usd(mended) })) : []),
    ...(atMost > 0 ? paragraph(say(words.savesAtMost, { usd: usd(atMost) })) : []),
  ];
};
