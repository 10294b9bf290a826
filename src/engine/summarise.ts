import {
  type Conclusion,
  type Coverage,
  certainUsd,
  type Finding,
  globalRegion,
  type Inventory,
  isExempt,
  isFailing,
  outcomes,
  type Report,
  type Run,
  severities,
  type Totals,
  type Usage,
} from '../model/index.ts';
import { type Plan, pairName, pairsOf } from './plan.ts';

/** Counts and concludes. Clean needs zero unknown, every planned pair present and a whole list of regions. */
export const summarise = (
  plan: Plan,
  inventory: Inventory,
  findings: readonly Finding[],
  run: Run,
  usage: Usage,
): Report => {
  const coverage = coverageOf(plan, inventory, findings);
  const exemptions = { unused: [], mistakenTags: [] };
  return { run, coverage, findings, exemptions, history: null, usage, ...summedUp(coverage, findings) };
};

/** Conclusion and totals of findings as they stand: an exemption excuses a failure, and never a gap. */
export const summedUp = (coverage: Coverage, findings: readonly Finding[]): Pick<Report, 'conclusion' | 'totals'> => ({
  conclusion: conclude(coverage, findings),
  totals: totalsOf(findings),
});

const conclude = (coverage: Coverage, findings: readonly Finding[]): Conclusion => {
  if (findings.some(isFailing)) return 'failing';
  return coverage.complete ? 'clean' : 'incomplete';
};

const coverageOf = (plan: Plan, inventory: Inventory, findings: readonly Finding[]): Coverage => {
  const pairs = pairsOf(plan).map(pairName);
  const pairOf = plannedPairIn(plan);
  const unknown = new Set(findings.filter(({ outcome }) => outcome === 'unknown').map(pairOf));
  const seen = new Set(findings.map(pairOf));
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

/** The planned pair that a finding belongs to: what is listed once for all regions is one pair, wherever its resources are. */
const plannedPairIn = ({ rules }: Plan): ((finding: Finding) => string) => {
  const once = new Set(rules.filter(({ regions }) => regions.includes(globalRegion)).map(({ rule }) => rule.id));
  return ({ rule, resource }) => `${rule} ${once.has(rule) ? globalRegion : resource.region}`;
};

const totalsOf = (findings: readonly Finding[]): Totals => {
  const fails = findings.filter(isFailing);
  const exempt = findings.filter(isExempt);
  return {
    outcomes: counted(outcomes, findings, ({ outcome }) => outcome),
    failsBySeverity: counted(severities, fails, ({ severity }) => severity),
    monthlyUsd: roundedCents(certainUsd(fails)),
    exempt: { findings: exempt.length, monthlyUsd: roundedCents(certainUsd(exempt)) },
  };
};

const roundedCents = (usd: number): number => Math.round(usd * 100) / 100;

const counted = <K extends string>(keys: readonly K[], findings: readonly Finding[], keyOf: (finding: Finding) => K) =>
  Object.fromEntries(keys.map((key) => [key, findings.filter((each) => keyOf(each) === key).length])) as {
    [P in K]: number;
  };
