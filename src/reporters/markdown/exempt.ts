import { markdownWords as words } from '../../i18n/report/markdown.ts';
import { code, row } from './escape.ts';
import { folded, named, type Page, title } from './page.ts';
import type { Section } from './section.ts';

/** What fails and is accepted on purpose: why, by whom, and for how long. */
export const exempt = (page: Page): readonly Section[] => {
  const { what, resource, region, until, reason, owner } = words.column;
  const rows = page.view.exemptions.findings.map(({ finding, exemption }) =>
    row([
      title(finding.rule, page),
      named(finding.resource),
      code(finding.resource.region),
      exemption.until,
      code(exemption.reason ?? ''),
      code(exemption.owner ?? ''),
    ]),
  );
  return folded(words.exempt, [what, resource, region, until, reason, owner], rows, page);
};
