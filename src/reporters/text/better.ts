import { reportWords as words } from '../../i18n/report-words.ts';
import { type Finding, isUpperBound } from '../../model/index.ts';
import type { Section } from './entry.ts';
import { bySeverity, changedTo, fullGroups, severityMark } from './failures.ts';
import { was } from './finding-history.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { placed, priced } from './resource-line.ts';

/** What still fails and is less grave, or cheaper: shortly, since nothing is asked of the reader that was not before. */
export const betterSection = (page: Page): Section => {
  const better = changedTo(page, ['better']);
  const title = ['', page.say(words.section.better, { n: better.length })];
  if (page.detail === 'full')
    return { title, groups: bySeverity(better).flatMap((fails) => fullGroups(fails, page, severityMark(page))) };
  const entries = bySeverity(better)
    .flat()
    .map((finding) => ({
      weight: finding.severity,
      lines: paragraph(`${placed(finding.resource)} [${finding.rule}]: ${thenAndNow(finding, page)}`, 0, '- '),
      findings: 1,
    }));
  return { title, groups: [{ head: [''], entries }] };
};

// Where only the cost moved, only the cost is told.
const thenAndNow = (finding: Finding, page: Page): string => {
  const { history, severity, monthlyUsd } = finding;
  const [level, price] = [page.say(words.severity[severity]), priced(monthlyUsd, isUpperBound(finding), page)];
  if (history === null || history.before === null) return [level, ...price].join(', ');
  const then = priced(history.before.monthlyUsd, isUpperBound(finding), page);
  const isCostAlone = history.before.severity === severity && price.length > 0 && then.length > 0;
  return page.say(words.wasThenNow, {
    before: isCostAlone ? then.join('') : was(finding, history, page),
    after: isCostAlone ? price.join('') : [level, ...price].join(', '),
  });
};
