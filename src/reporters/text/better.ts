import { reportWords as words } from '../../i18n/report/index.ts';
import { boundOf, type Finding } from '../../model/index.ts';
import type { ChangedFindings } from '../../report/index.ts';
import type { Section } from './entry.ts';
import { was } from './finding-history.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { placed, priced } from './resource-line.ts';
import { fullGroups } from './rule-groups.ts';

/** What still fails and is less grave, or cheaper: shortly, since nothing is asked of the reader that was not before. */
export const betterSection = ({ findings, groups }: ChangedFindings, page: Page): Section => {
  const title = ['', page.translate(words.section.better, { n: findings.length })];
  if (page.detail === 'full') return { title, groups: fullGroups(groups, page, 'title and severity') };
  const entries = findings.map((finding) => ({
    weight: finding.severity,
    lines: () => paragraph(`${placed(finding.resource)} [${finding.rule}]: ${thenAndNow(finding, page)}`, 0, '- '),
    findings: 1,
  }));
  return { title, groups: [{ head: [''], entries }] };
};

// Where only the cost moved, only the cost is told.
const thenAndNow = (finding: Finding, page: Page): string => {
  const { history, severity, monthlyUsd } = finding;
  const [level, price] = [page.translate(words.severity[severity]), priced(monthlyUsd, boundOf(finding), page)];
  if (history === null || history.before === null) return [level, ...price].join(', ');
  const then = priced(history.before.monthlyUsd, boundOf(finding), page);
  const isCostAlone = history.before.severity === severity && price.length > 0 && then.length > 0;
  return page.translate(words.wasThenNow, {
    before: isCostAlone ? then.join('') : was(finding, history, page),
    after: isCostAlone ? price.join('') : [level, ...price].join(', '),
  });
};
