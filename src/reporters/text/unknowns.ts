import { reportWords as words } from '../../i18n/report-words.ts';
import type { Cause, Finding } from '../../model/index.ts';
import { grouped } from '../../report/index.ts';
import { wordCause } from '../wording.ts';
import { aside, type Section } from './entry.ts';
import { paragraph } from './layout.ts';
import type { Page } from './page.ts';

/** Causes that stand whatever else must go; beyond them, each weighs as the findings that it may hide. */
const firstCauses = 50;

/** What could not be checked, by cause, with the permission that is missing and the rules that it hides. */
export const unknownSection = (page: Page): Section => {
  const { report, texts, locale, say } = page;
  const unknown = report.findings.filter(({ outcome }) => outcome === 'unknown');
  const { gaps } = report.coverage;
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
  const entries = grouped(causes, ({ said }) => said).map(([said, rows], at) => {
    const findings = rows.flatMap(({ finding }) => finding ?? []);
    const isGap = rows.some(({ cause, finding }) => finding === null && cause.kind !== 'not-collected');
    return aside(at < firstCauses ? 'always' : (findings[0]?.severity ?? 'always'), [
      '',
      ...paragraph(said, 0, '- '),
      ...(isGap ? paragraph(say(words.gapHead), 2) : []),
      ...hiddenRules(findings, page),
    ]);
  });
  return {
    title: ['', say(words.unknownHead, { n: unknown.length + gaps.length })],
    groups: [{ head: [], entries }],
    foot: [
      ...(isBilling ? ['', ...paragraph(say(words.billingHint))] : []),
      ...(isDenied ? ['', ...paragraph(say(words.policyHint))] : []),
    ],
  };
};

const causesOf = ({ cause, furtherCauses }: Finding): readonly Cause[] =>
  cause === null ? [] : [cause, ...furtherCauses];

const fewRegions = 4;

const hiddenRules = (findings: readonly Finding[], { say }: Page): readonly string[] =>
  grouped(findings, ({ rule }) => rule).flatMap(([rule, rows]) => {
    const regions = [...new Set(rows.map(({ resource }) => resource.region))];
    const resources = new Set(rows.map(({ resource }) => resource.id).filter((id) => id !== '*'));
    const where = regions.length > fewRegions ? say(words.places, { n: regions.length }) : regions.join(', ');
    const what = resources.size === 0 ? '' : `${say(words.resources, { n: resources.size })}, `;
    return paragraph(say(words.ruleIn, { rule, place: `${what}${where}` }), 2);
  });
