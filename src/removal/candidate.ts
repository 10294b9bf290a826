import type { Category, Costed, FindingExemption, Outcome } from '../model/index.ts';

/** As much of a finding as a cleanup needs; a finding of the JSON report is one. */
export interface Candidate {
  readonly rule: string;
  readonly title: string;
  /** What the finding says, in the language of its report. */
  readonly text: string;
  readonly category: Category;
  readonly outcome: Outcome;
  readonly exemption: FindingExemption | null;
  readonly resource: {
    readonly type: string;
    readonly id: string;
    readonly arn: string;
    readonly region: string;
    readonly name: string | null;
  };
  readonly evidence: { readonly [name: string]: unknown };
  readonly parent: { readonly kind: string; readonly name: string } | null;
  readonly monthlyUsd: number | null;
  readonly costBasis: Costed['costBasis'];
  readonly remediation: { readonly commands: readonly string[]; readonly console: string | null };
}
