import { reportWords as words } from '../../i18n/report/index.ts';
import type { Changes, ResolvedFinding } from '../../report/index.ts';
import { andMore, aside, type Entry, firstFew, type Section } from './entry.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { placed, priced } from './resource-line.ts';

/** What was looked at and fails no more, and what that saves. */
export const resolvedSection = ({ resolved }: Changes, page: Page): Section => ({
  title: ['', page.translate(words.section.resolved, { n: resolved.findings.length }), ...savingLines(resolved, page)],
  groups: resolved.byRule.map(([rule, findings]) => ({
    head: ['', ...paragraph(page.title(rule))],
    entries: firstFew(findings, page.shown, (finding) => entryOf(finding, page), andMore(page, 2)),
  })),
});

const entryOf = (past: ResolvedFinding, page: Page): Entry =>
  aside(past.severity, () => paragraph(lineOf(past, page), 2, '- '));

const lineOf = (past: ResolvedFinding, page: Page): string => {
  const fate = page.translate(past.isStillThere ? words.mended : words.gone);
  return `${placed(past.resource)}: ${[fate, ...priced(past.monthlyUsd, past.atMost ? 'at-most' : 'exact', page)].join(', ')}`;
};

const savingLines = ({ savings }: Changes['resolved'], { translate, usd }: Page): readonly string[] => {
  const { gone, mended, atMost } = savings;
  return [
    ...(gone > 0 ? paragraph(translate(words.savesGone, { usd: usd(gone) })) : []),
    ...(mended > 0 ? paragraph(translate(words.savesMended, { usd: usd(mended) })) : []),
    ...(atMost > 0 ? paragraph(translate(words.savesAtMost, { usd: usd(atMost) })) : []),
  ];
};
