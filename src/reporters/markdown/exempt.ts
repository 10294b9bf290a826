import { markdownWords as words } from '../../i18n/report/markdown.ts';
import type { ExemptFinding } from '../../report/index.ts';
import { code } from './escape.ts';
import { folded, named, type Page, title } from './page.ts';
import type { Section } from './section.ts';

/** What fails and is accepted on purpose: why, by whom, and for how long. */
export const exempt = (page: Page): readonly Section[] => {
  const { what, resource, region, until, reason, owner } = words.column;
  const columns = [what, resource, region, until, reason, owner];
  return folded(words.exempt, columns, page.view.exemptions.findings, (each) => cellsOf(each, page), page);
};

const cellsOf = ({ finding, exemption }: ExemptFinding, page: Page): readonly string[] => [
  title(finding.rule, page),
  named(finding.resource),
  code(finding.resource.region),
  exemption.until,
  code(exemption.reason ?? ''),
  code(exemption.owner ?? ''),
];
