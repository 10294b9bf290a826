import type { Cause, Finding, Report } from '../model/index.ts';
import { causeKey, type Texts } from './cause-key.ts';
import { grouped } from './grouped.ts';

/** A rule that could not judge, and where. `resources` are those known by their ids, not whole listings. */
export interface HiddenRule {
  readonly rule: string;
  readonly regions: readonly string[];
  readonly resources: number;
}

/** One cause with everything that it hides. */
export interface Obstacle {
  readonly cause: Cause;
  /** The rule that words it; empty where the plan itself lacks something, which no rule words. */
  readonly rule: string;
  /** True where the list of regions itself may lack some. */
  readonly doubtsRegions: boolean;
  /** How often it stood in the way. */
  readonly times: number;
  readonly findings: readonly Finding[];
  readonly rules: readonly HiddenRule[];
  readonly regions: readonly string[];
  readonly resources: number;
}

/** What could not be checked: neither passed nor failed. */
export interface Unchecked {
  /** Findings and gaps of the plan together. */
  readonly count: number;
  readonly findings: number;
  /** In order of first appearance, those of the plan first. */
  readonly obstacles: readonly Obstacle[];
  /** True where a permission is missing, and where it is one for billing data, which root must open as well. */
  readonly lacksPermission: boolean;
  readonly lacksBillingPermission: boolean;
}

interface Met {
  readonly cause: Cause;
  /** null for a gap of the plan. */
  readonly finding: Finding | null;
}

/** Every cause once, with what it hides; a finding stands under each of its causes. */
export const uncheckedOf = ({ findings, coverage: { gaps } }: Report, texts: Texts): Unchecked => {
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown');
  const met: readonly Met[] = [
    ...gaps.map((cause) => ({ cause, finding: null })),
    ...unknown.flatMap((finding) => causesOf(finding).map((cause) => ({ cause, finding }))),
  ];
  const denied = met.flatMap(({ cause }) => (cause.kind === 'denied' ? [cause] : []));
  return {
    count: unknown.length + gaps.length,
    findings: unknown.length,
    obstacles: grouped(met, ({ cause, finding }) => causeKey(cause, ruleOf(finding), texts)).map(([, rows]) =>
      obstacleOf(rows),
    ),
    lacksPermission: denied.length > 0,
    lacksBillingPermission: denied.some(({ action }) => /^(budgets|billing|freetier|ce):/.test(action)),
  };
};

const causesOf = ({ cause, furtherCauses }: Finding): readonly Cause[] =>
  [cause, ...furtherCauses].filter((each) => each !== null);

const ruleOf = (finding: Finding | null): string => finding?.rule ?? '';

const obstacleOf = (rows: readonly [Met, ...Met[]]): Obstacle => {
  const [first] = rows;
  const findings = rows.flatMap(({ finding }) => finding ?? []);
  return {
    cause: first.cause,
    rule: ruleOf(first.finding),
    doubtsRegions: rows.some(({ cause, finding }) => finding === null && cause.kind !== 'not-collected'),
    times: rows.length,
    findings,
    rules: grouped(findings, ({ rule }) => rule).map(([rule, some]) => ({ rule, ...extentOf(some) })),
    ...extentOf(findings),
  };
};

const extentOf = (findings: readonly Finding[]) => ({
  regions: [...new Set(findings.map(({ resource }) => resource.region))],
  resources: new Set(findings.map(({ resource }) => resource.id).filter((id) => id !== '*')).size,
});
