import { sentence, usd } from '../../i18n/index.ts';
import { reportWords as words } from '../../i18n/report-words.ts';
import { type Finding, isUpperBound, type Locale, type Report, type Severity, severities } from '../../model/index.ts';
import { consoleUrl } from '../console-url.ts';
import { grouped } from '../grouped.ts';
import { type Texts, wordFinding } from '../wording.ts';
import { commandLines, paragraph } from './layout.ts';

/** A part of the digest that can be left out when there is no room; what is least grave goes first. */
export interface Block {
  readonly severity: Severity;
  readonly lines: readonly string[];
  /** Findings that are gone with it. */
  readonly findings: number;
}

/** The failures as blocks: by severity, then by rule, dearest first; the rule's own words once, then its resources. */
export const failureBlocks = (report: Report, texts: Texts, locale: Locale): readonly Block[] =>
  severities.flatMap((severity) => {
    const fails = report.findings.filter((each) => each.outcome === 'fail' && each.severity === severity);
    if (fails.length === 0) return [];
    const title = `${sentence(words.severity[severity], locale).toUpperCase()} (${fails.length})`;
    const byRule = [...grouped(fails, ({ rule }) => rule)].sort(([, a], [, b]) => cost(b) - cost(a));
    return byRule.flatMap(([rule, findings], at) => {
      const lead = at === 0 ? ['', title, ''] : [''];
      const heading = { severity, findings: 0, lines: [...lead, ...ruleHead(rule, texts, locale)] };
      const rows = [...findings]
        .sort((a, b) => (b.monthlyUsd ?? 0) - (a.monthlyUsd ?? 0))
        .map((finding) => ({ severity, findings: 1, lines: findingLines(finding, report, texts, locale) }));
      return [heading, ...rows];
    });
  });

const cost = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { monthlyUsd }) => sum + (monthlyUsd ?? 0), 0);

const ruleHead = (rule: string, texts: Texts, locale: Locale): readonly string[] => {
  const text = texts(rule);
  if (text === undefined) return [rule];
  return [
    ...paragraph(`${sentence(text.title, locale)} [${rule}]`),
    ...paragraph(sentence(words.why, locale, { text: sentence(text.why, locale) }), 2),
    ...paragraph(sentence(words.fix, locale, { text: sentence(text.fix, locale) }), 2),
  ];
};

const findingLines = (finding: Finding, report: Report, texts: Texts, locale: Locale): readonly string[] => {
  const { resource, parent, monthlyUsd } = finding;
  const name = resource.name === null || resource.name === resource.id ? '' : ` "${resource.name}"`;
  const place = resource.region === resource.id ? '' : `, ${resource.region}`;
  const price = !monthlyUsd
    ? ''
    : ` ${sentence(isUpperBound(finding) ? words.atMostAMonth : words.aMonth, locale, { usd: usd(monthlyUsd, locale) })}`;
  const url = consoleUrl(finding.rule, resource, report.run.account.homeRegion);
  return [
    ...paragraph(`${resource.id}${name}${place}: ${wordFinding(finding, texts, locale)}${price}`, 2, '- '),
    ...(parent === null ? [] : paragraph(sentence(words.parent[parent.kind], locale, { name: parent.name }), 4)),
    ...finding.commands.flatMap((command) => commandLines(command, 4)),
    ...(url === null ? [] : [`    ${url}`]),
  ];
};
