import { markdownWords as words } from '../../i18n/markdown-words.ts';
import { reportWords } from '../../i18n/report-words.ts';
import type { Cause, Finding } from '../../model/index.ts';
import { grouped } from '../../report/index.ts';
import { wordCause } from '../wording.ts';
import { code, row } from './escape.ts';
import { counted, leftOut, type Page, tableHead } from './page.ts';
import { say } from './say.ts';
import type { Section } from './section.ts';

/** What could not be checked, by cause, with what it hides. */
export const unknowns = (page: Page): readonly Section[] => {
  const { findings, coverage } = page.report;
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown');
  const count = unknown.length + coverage.gaps.length;
  if (count === 0) return [];
  const causes = [
    ...coverage.gaps.map((cause) => ({
      said: worded(cause, '', page),
      isDenied: cause.kind === 'denied',
      finding: null,
    })),
    ...unknown.flatMap((finding) =>
      causesOf(finding).map((cause) => ({
        said: worded(cause, finding.rule, page),
        isDenied: cause.kind === 'denied',
        finding,
      })),
    ),
  ];
  const { why, rules, region, resources } = words.column;
  return [
    {
      opening: `\n## ${counted(page.own(words.unknown), count, page)}\n\n${tableHead([why, rules, region, resources], page, [resources])}`,
      rows: grouped(causes, ({ said }) => said).map(([said, hidden]) =>
        hiddenRow(
          said,
          hidden.flatMap(({ finding }) => finding ?? []),
          page,
        ),
      ),
      closing: causes.some(({ isDenied }) => isDenied) ? `\n${page.own(reportWords.policyHint)}` : '',
      leftOut: leftOut(page),
    },
  ];
};

const causesOf = ({ cause, furtherCauses }: Finding): readonly Cause[] =>
  cause === null ? [] : [cause, ...furtherCauses];

const worded = (cause: Cause, rule: string, { texts, options }: Page): string =>
  wordCause(cause, rule, texts, options.locale, say);

const few = 6;

// A cause without a finding is one of the plan: the list of regions itself.
const hiddenRow = (said: string, findings: readonly Finding[], page: Page): string => {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const regions = [...new Set(findings.map(({ resource }) => resource.region))];
  const resources = new Set(findings.map(({ resource }) => resource.id).filter((id) => id !== '*')).size;
  const several = (names: readonly string[]) =>
    names.length > few ? names.length.toLocaleString(page.options.locale) : names.map(code).join(', ');
  return row([
    said,
    findings.length === 0 ? page.own(reportWords.gapHead) : rules.map(code).join(', '),
    several(regions),
    resources === 0 ? '' : resources.toLocaleString(page.options.locale),
  ]);
};
