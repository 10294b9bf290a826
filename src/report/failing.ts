import { type Finding, isFailing, type Report, type ResourceType, type Severity } from '../model/index.ts';
import { type Group, grouped } from './grouped.ts';
import { gravestFirst, type RuleGroup, type SeverityGroup, severityGroups } from './groups.ts';

/** How often a rule fails, and the gravest that it says. */
export interface RuleCount {
  readonly rule: string;
  readonly count: number;
  readonly severity: Severity;
}

/** Failures of which AWS does not say whether they are as new as was asked for. */
export interface Undated {
  readonly count: number;
  /** What kinds of resources these are. */
  readonly types: readonly ResourceType[];
  readonly groups: readonly RuleGroup[];
}

/** The failures that count: nothing excuses them. */
export interface Failing {
  /** In the order of the report. */
  readonly findings: readonly Finding[];
  readonly bySeverity: readonly SeverityGroup[];
  /** The same without what is undated. */
  readonly dated: readonly SeverityGroup[];
  readonly undated: Undated;
  /** Rules with the gravest failures first; of one severity the most frequent. */
  readonly worstRules: readonly RuleCount[];
  /** Rules with most failures first. */
  readonly loudestRules: readonly RuleCount[];
}

/** What fails, by severity and by rule. */
export const failingOf = ({ findings, since }: Pick<Report, 'findings' | 'since'>): Failing => {
  const failing = findings.filter(isFailing);
  const doubtful = new Set(since?.undated);
  const undated = failing.filter(({ id }) => doubtful.has(id));
  const counts = grouped(failing, ({ rule }) => rule).map(([rule, some]) => ({
    rule,
    count: some.length,
    severity: gravestOf(some),
  }));
  const loudestRules = counts.toSorted((a, b) => b.count - a.count);
  const bySeverity = severityGroups(failing);
  return {
    findings: failing,
    bySeverity,
    dated: undated.length === 0 ? bySeverity : severityGroups(failing.filter(({ id }) => !doubtful.has(id))),
    undated: {
      count: undated.length,
      types: [...new Set(undated.map(({ resource }) => resource.type))],
      groups: severityGroups(undated).flatMap(({ rules }) => rules),
    },
    worstRules: gravestFirst(loudestRules),
    loudestRules,
  };
};

const gravestOf = (findings: Group<Finding>): Severity => {
  const [gravest = findings[0]] = gravestFirst(findings);
  return gravest.severity;
};
