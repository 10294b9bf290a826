import {
  type ControlState,
  type ControlsView,
  type Finding,
  globalRegion,
  isExempt,
  type Options,
  type Report,
  type Rule,
  type Standard,
} from '../../model/index.ts';
import { type Claimant, claimantsOf } from './claimants.ts';

/** The options that a rule was judged by. */
export type OptionsInForce = (rule: Rule) => Options;

/** A report, seen control by control. A control passes only where all of its rules ran, saw everything and found nothing. */
export const controlsOf = (
  standard: Standard,
  rules: readonly Rule[],
  report: Report,
  optionsOf: OptionsInForce,
): ControlsView => {
  const findings = byRule(report);
  return {
    standard,
    controls: standard.controls.map((control) => {
      const claimants = claimantsOf(standard, control, rules);
      const told = claimants.map((claimant) =>
        whatIsTold(claimant, findings.get(claimant.rule.id) ?? [], report, optionsOf),
      );
      return {
        control,
        state: stateOf(told),
        rules: claimants.map(({ rule }) => rule.id),
        findings: told.flatMap(({ broken, exempt, unsure }) => [...broken, ...exempt, ...unsure]),
        passed: told.reduce((sum, { passed }) => sum + passed, 0),
      };
    }),
  };
};

/** What one rule tells of one control in one run. */
interface Told {
  readonly ran: boolean;
  readonly broken: readonly Finding[];
  readonly exempt: readonly Finding[];
  readonly unsure: readonly Finding[];
  readonly passed: number;
  /** True where some of it may stand in a region that nobody could name. */
  readonly blind: boolean;
  /** True where nothing but passes would prove the control. */
  readonly proves: boolean;
}

const whatIsTold = (
  { rule, claim, proves }: Claimant,
  findings: readonly Finding[],
  report: Report,
  optionsOf: OptionsInForce,
): Told => {
  const { run, coverage } = report;
  const fails = findings.filter(({ outcome }) => outcome === 'fail');
  const breaking = fails.filter((finding) => claim.breaks(finding) === true);
  const mayBreak = fails.filter((finding) => claim.breaks(finding) === null);
  // What belongs to no region has shown itself there; of what was never seen nobody knows.
  const regional = findings.length === 0 || findings.some(({ resource }) => resource.region !== globalRegion);
  const narrowed = regional && run.regions.notScanned.some(({ why }) => why === 'not-selected');
  const single = rule.subject === 'account' && findings.length > 0;
  return {
    ran: run.rules.includes(rule.id),
    broken: breaking.filter((finding) => !isExempt(finding)),
    exempt: breaking.filter(isExempt),
    unsure: [...findings.filter(({ outcome }) => outcome === 'unknown'), ...mayBreak],
    passed: findings.filter(({ outcome }) => outcome === 'pass').length,
    blind: regional && coverage.gaps.length > 0,
    proves: proves && !narrowed && (run.excluded === 0 || single) && isStrictEnough(rule, optionsOf(rule)),
  };
};

// First what is worst to miss: a control with an unknown is never read as less than that.
const stateOf = (told: readonly Told[]): ControlState => {
  if (told.length === 0) return 'not-covered';
  if (told.some(({ broken }) => broken.length > 0)) return 'fail';
  if (told.some(({ unsure, blind, ran }) => unsure.length > 0 || (ran && blind))) return 'unknown';
  if (told.some(({ ran }) => !ran)) return 'not-checked';
  if (told.some(({ exempt }) => exempt.length > 0)) return 'exempt';
  return told.some(({ proves }) => proves) ? 'pass' : 'partly';
};

const isStrictEnough = (rule: Rule, options: Options): boolean =>
  Object.entries(rule.bounds).every(([name, bound]) => {
    const value = Number(options[name]);
    return value <= (bound?.atMost ?? value) && value >= (bound?.atLeast ?? value);
  });

const byRule = ({ findings }: Report): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return groups;
};
