import { certainUsd, type Finding, type Severity, severities } from '../model/index.ts';
import { type Group, grouped } from './grouped.ts';

/** Failures of one rule and one severity, dearest first. */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: Group<Finding>;
  /** What they bill for certain, US dollars a month. */
  readonly monthlyUsd: number;
}

/** Failures of one severity, dearest first; and by rule, the dearest rule first. */
export interface SeverityGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleGroup[];
}

/** Groups by severity, gravest first; a severity without findings has none. */
export const severityGroups = (findings: readonly Finding[]): readonly SeverityGroup[] =>
  severities
    .map((severity) => ({ severity, some: findings.filter((each) => each.severity === severity) }))
    .filter(({ some }) => some.length > 0)
    .map(({ severity, some }) => ({ severity, findings: dearestFirst(some), rules: ruleGroups(some, severity) }));

/** What costs most first; what has no known price last. */
const dearestFirst = <T extends { readonly monthlyUsd: number | null }>(costed: readonly T[]): readonly T[] =>
  costed.toSorted((a, b) => (b.monthlyUsd ?? 0) - (a.monthlyUsd ?? 0));

/** The gravest first. */
export const gravestFirst = <T extends { readonly severity: Severity }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));

const ruleGroups = (findings: readonly Finding[], severity: Severity): readonly RuleGroup[] =>
  grouped(findings, ({ rule }) => rule)
    .map(([rule, some]) => ({ rule, some, sum: sumOf(some) }))
    .toSorted((a, b) => b.sum - a.sum)
    .map(({ rule, some }) => ({
      rule,
      severity,
      findings: dearestFirst(some) as Group<Finding>,
      monthlyUsd: certainUsd(some),
    }));

const sumOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { monthlyUsd }) => sum + (monthlyUsd ?? 0), 0);
