import { reportWords as words } from '../../i18n/report/index.ts';
import type { ChangedFindings } from '../../report/index.ts';
import type { Section } from './entry.ts';
import type { Page } from './page.ts';
import { fullGroups } from './rule-groups.ts';

/** What is new, back or worse, in full: gravest first. */
export const newsSection = ({ findings, groups }: ChangedFindings, page: Page): Section => ({
  title: ['', page.translate(words.section.news, { n: findings.length })],
  groups: fullGroups(groups, page, 'title and severity'),
});
