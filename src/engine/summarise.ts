import {
  type Conclusion,
  type Coverage,
  certainUsd,
  type Finding,
  type Inventory,
  outcomes,
  type Report,
  type Run,
  severities,
  type Totals,
  type Usage,
} from '../model/index.ts';
import type { Plan } from './plan.ts';

/** Counts and concludes. Clean needs zero unknown, every planned pair present and a whole list of regions. */
export const summarise = (
  plan: Plan,
  inventory: Inventory,
  findings: readonly Finding[],
  run: Run,
  usage: Usage,
): Report => {
  const coverage = coverageOf(plan, inventory, findings);
  return { run, conclusion: conclude(coverage, findings), coverage, totals: totalsOf(findings), findings, usage };
};

const conclude = (coverage: Coverage, findings: readonly Finding[]): Conclusion => {
  if (findings.some(({ outcome }) => outcome === 'fail')) return 'failing';
  return coverage.complete ? 'clean' : 'incomplete';
};

const coverageOf = (plan: Plan, inventory: Inventory, findings: readonly Finding[]): Coverage => {
  const pairs = plan.rules.flatMap(({ rule, regions }) => regions.map((region) => pair(rule.id, region)));
  const unknown = new Set(
    findings.filter(({ outcome }) => outcome === 'unknown').map(({ rule, resource }) => pair(rule, resource.region)),
  );
  const seen = new Set(findings.map(({ rule, resource }) => pair(rule, resource.region)));
  const { missing } = inventory.regions;
  return {
    complete: unknown.size === 0 && missing.length === 0 && pairs.length > 0,
    planned: pairs.length,
    evaluated: pairs.length - unknown.size,
    empty: pairs.filter((each) => !seen.has(each)).length,
    incomplete: unknown.size,
    gaps: missing,
  };
};

const pair = (rule: string, region: string): string => `${rule} ${region}`;

const totalsOf = (findings: readonly Finding[]): Totals => {
  const fails = findings.filter(({ outcome }) => outcome === 'fail');
  return {
    outcomes: counted(outcomes, findings, ({ outcome }) => outcome),
    failsBySeverity: counted(severities, fails, ({ severity }) => severity),
    monthlyUsd: roundedCents(certainUsd(fails)),
  };
};

const roundedCents = (usd: number): number => Math.round(usd * 100) / 100;

const counted = <K extends string>(keys: readonly K[], findings: readonly Finding[], keyOf: (finding: Finding) => K) =>
  Object.fromEntries(keys.map((key) => [key, findings.filter((each) => keyOf(each) === key).length])) as {
    [P in K]: number;
  };
