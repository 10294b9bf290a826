import {
  type FindingHistory,
  isExempt,
  isLowerBound,
  isUpperBound,
  type Memory,
  type PastFinding,
  type Remembered,
} from '../model/index.ts';
import type { Comparable, ComparedFinding } from './comparable.ts';
import { pastOf, pastResource } from './remembered-finding.ts';
import { rememberedRun } from './remembered-run.ts';

/** A report that may have been compared itself: then its findings are as old as it says. */
export interface Dated extends Comparable {
  readonly findings: readonly (ComparedFinding & { readonly history: FindingHistory | null })[];
  readonly history: { readonly notVisible: readonly PastFinding[] } | null;
}

/** The memory of somebody who read one report, and knows nothing else. */
export const memoryOf = (report: Dated): Memory => {
  const at = report.run.inventoryTakenAt;
  const lost = report.history === null ? [] : report.history.notVisible;
  return {
    findings: [
      ...report.findings.filter(({ outcome }) => outcome === 'fail').map((finding) => seen(finding, at)),
      ...lost.map(
        (each): Remembered => ({
          ...pastOf(each),
          status: 'not-visible',
          change: 'not-visible',
          changedAt: at,
          exemption: null,
        }),
      ),
    ],
    runs: [rememberedRun(report)],
    toldThrough: at,
    toldAt: at,
  };
};

const seen = (finding: Dated['findings'][number], at: string): Remembered => {
  const firstSeen = finding.history === null ? at : finding.history.firstSeen;
  const state = isExempt(finding) ? 'active' : 'expired';
  return {
    id: finding.id,
    rule: finding.rule,
    resource: pastResource(finding.resource),
    severity: finding.severity,
    monthlyUsd: isLowerBound(finding) ? null : finding.monthlyUsd,
    atMost: isUpperBound(finding),
    firstSeen,
    lastSeen: at,
    status: 'open',
    change: 'open',
    changedAt: at,
    exemption: finding.exemption === null ? null : { since: firstSeen, state },
  };
};
