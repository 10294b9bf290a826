import { sentence } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report-words.ts';
import type { Cause, Finding, Locale, Report } from '../../model/index.ts';
import { grouped } from '../grouped.ts';
import { type Texts, wordCause } from '../wording.ts';
import { paragraph } from './layout.ts';

/** What could not be checked, by cause, with the permission that is missing and the rules that it hides. */
export const unknownLines = (report: Report, texts: Texts, locale: Locale): readonly string[] => {
  const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
  const { gaps } = report.coverage;
  if (unknown.length === 0 && gaps.length === 0) return [];
  const causes = [
    ...gaps.map((cause) => ({ said: wordCause(cause, '', texts, locale), cause, finding: null })),
    ...unknown.flatMap((finding) =>
      causesOf(finding).map((cause) => ({ said: wordCause(cause, finding.rule, texts, locale), cause, finding })),
    ),
  ];
  const isDenied = causes.some(({ cause }) => cause.kind === 'denied');
  const isBilling = causes.some(
    ({ cause }) => cause.kind === 'denied' && /^(budgets|billing|freetier|ce):/.test(cause.action),
  );
  return [
    '',
    sentence(words.unknownHead, locale, { n: unknown.length + gaps.length }),
    ...[...grouped(causes, ({ said }) => said)].flatMap(([said, rows]) => [
      '',
      ...paragraph(said, 0, '- '),
      ...(rows.some(({ cause, finding }) => finding === null && cause.kind !== 'not-collected')
        ? paragraph(sentence(words.gapHead, locale), 2)
        : []),
      ...hiddenRules(
        rows.flatMap(({ finding }) => finding ?? []),
        locale,
      ),
    ]),
    ...(isBilling ? ['', ...paragraph(sentence(words.billingHint, locale))] : []),
    ...(isDenied ? ['', ...paragraph(sentence(words.policyHint, locale))] : []),
  ];
};

const causesOf = ({ cause, furtherCauses }: Finding): readonly Cause[] =>
  cause === null ? [] : [cause, ...furtherCauses];

const fewRegions = 4;

const hiddenRules = (findings: readonly Finding[], locale: Locale): readonly string[] =>
  [...grouped(findings, ({ rule }) => rule)].flatMap(([rule, rows]) => {
    const regions = [...new Set(rows.map(({ resource }) => resource.region))];
    const resources = new Set(rows.map(({ resource }) => resource.id).filter((id) => id !== '*'));
    const where =
      regions.length > fewRegions ? sentence(words.places, locale, { n: regions.length }) : regions.join(', ');
    const what = resources.size === 0 ? '' : `${sentence(words.resources, locale, { n: resources.size })}, `;
    return paragraph(sentence(words.ruleIn, locale, { rule, place: `${what}${where}` }), 2);
  });
