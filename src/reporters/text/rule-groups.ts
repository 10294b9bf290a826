import { reportWords as words } from '../../i18n/report/index.ts';
import type { RuleGroup } from '../../report/index.ts';
import type { Group } from './entry.ts';
import { findingLines, ruleHead } from './finding-block.ts';
import type { Page } from './page.ts';

/** A group for each rule: the rule's own words once, then its findings in full. The severity, where no heading says it. */
export const fullGroups = (
  groups: readonly RuleGroup[],
  page: Page,
  heading: 'title' | 'title and severity',
): readonly Group[] =>
  groups.map((group) => ({
    head: ['', ...ruleHead(group.rule, page, heading === 'title' ? '' : severityMark(group, page))],
    entries: group.findings.map((finding) => ({
      weight: finding.severity,
      lines: () => findingLines(finding, page),
      findings: 1,
    })),
  }));

/** The severity behind a rule's title. */
export const severityMark = ({ severity }: RuleGroup, { translate }: Page): string =>
  `, ${translate(words.severity[severity])}`;
