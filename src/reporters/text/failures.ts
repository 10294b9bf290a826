import { reportWords as words } from '../../i18n/report/index.ts';
import { facts } from '../../resources/index.ts';
import type { Section } from './entry.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';
import { fullGroups } from './rule-groups.ts';

/** Every failure in full under its severity: where nothing was compared, each is as good as new. */
export const failureSections = (page: Page): readonly Section[] =>
  page.view.failing.dated.map(({ severity, findings, rules }) => ({
    title: ['', `${page.translate(words.severity[severity]).toUpperCase()} (${page.number(findings.length)})`],
    groups: fullGroups(rules, page, 'title'),
  }));

/** Where only what is newer than a moment was asked for: what may be older, for AWS does not say. */
export const undatedSection = (page: Page): Section => {
  const { count, types, groups } = page.view.failing.undated;
  const kinds = [...new Set(types.map((type) => page.translate(facts[type].name)))].join(', ');
  return {
    title: [
      '',
      page.translate(words.section.undated, { n: count }),
      ...paragraph(page.translate(words.undatedWhy, { kinds })),
    ],
    groups: fullGroups(groups, page, 'title and severity'),
  };
};
