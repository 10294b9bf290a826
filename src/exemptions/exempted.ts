import { summedUp } from '../engine/index.ts';
import { sparingExempt } from '../managers/index.ts';
import type { Exemption, Finding, FindingExemption, Report } from '../model/index.ts';
import { byPattern } from './by-pattern.ts';
import { byTag } from './by-tag.ts';
import { presentIds, type RuleName } from './rule-names.ts';
import { mistakesOf } from './tag.ts';
import { isUnused } from './unused.ts';

/** Since when a finding has been exempt, ISO 8601; null where nobody remembers. */
export type Since = (finding: string) => string | null;

/** Every rule of the program, whether it ran or not, and what is remembered. */
export interface Known {
  readonly rules: readonly RuleName[];
  readonly since?: Since;
}

/** The report with its exempt findings marked, and its conclusion and totals without them. */
export const exempted = (report: Report, exemptions: readonly Exemption[], { rules, since }: Known): Report => {
  const ids = presentIds(rules);
  const now = new Date(report.run.inventoryTakenAt);
  const exemptionOf = (finding: Finding): FindingExemption | null =>
    strongest([
      ...byPattern(finding, exemptions, now),
      ...byTag(finding, ids, now, since?.(finding.id) ?? now.toISOString()),
    ]);
  const findings = sparingExempt(
    report.findings.map((finding) => {
      const exemption = finding.outcome === 'fail' ? exemptionOf(finding) : null;
      return exemption === finding.exemption ? finding : { ...finding, exemption };
    }),
  );
  return {
    ...report,
    findings,
    exemptions: {
      unused: exemptions.filter((each) => isUnused(each, report, rules)),
      mistakenTags: mistakesOf(findings, ids),
    },
    ...summedUp(report.coverage, findings),
  };
};

const strongest = (all: readonly FindingExemption[]): FindingExemption | null => all.toSorted(byStrength)[0] ?? null;

// In force before expired, configuration before tag, then whichever lasts longest.
const byStrength = (a: FindingExemption, b: FindingExemption): number =>
  a.state.localeCompare(b.state) || a.by.localeCompare(b.by) || b.until.localeCompare(a.until);
