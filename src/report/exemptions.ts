import {
  daysToEnd,
  type ExemptionNotes,
  endsSoon,
  type Finding,
  type FindingExemption,
  isExempt,
  type Report,
} from '../model/index.ts';
import { type Group, grouped } from './grouped.ts';

/** A failure that is accepted on purpose, and until when. */
export interface ExemptFinding {
  readonly finding: Finding;
  readonly exemption: FindingExemption;
  /** Days until it counts again, where that is within a week: 0 on the last of them; null where it is later. */
  readonly endsIn: number | null;
}

/** What is accepted on purpose, and what is wrong with the exemptions themselves. */
export interface Exemptions extends ExemptionNotes {
  /** In the order of the report. */
  readonly findings: readonly ExemptFinding[];
  /** What ends first comes first. */
  readonly byRule: readonly (readonly [rule: string, findings: Group<ExemptFinding>])[];
  /** How many end within a week. */
  readonly ending: number;
}

/** The exemptions of a report, as they stand at the moment of its inventory. */
export const exemptionsOf = ({ run, findings, exemptions }: Report): Exemptions => {
  const now = new Date(run.inventoryTakenAt);
  const exempt = findings.flatMap((finding) => {
    const { exemption } = finding;
    return exemption !== null && isExempt(finding)
      ? [{ finding, exemption, endsIn: endsSoon(exemption, now) ? daysToEnd(exemption, now) : null }]
      : [];
  });
  const byEnd = exempt.toSorted((a, b) => a.exemption.until.localeCompare(b.exemption.until));
  return {
    ...exemptions,
    findings: exempt,
    byRule: grouped(byEnd, ({ finding }) => finding.rule),
    ending: exempt.filter(({ endsIn }) => endsIn !== null).length,
  };
};
