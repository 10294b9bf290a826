import type {
  Cause,
  Conclusion,
  Costed,
  Coverage,
  Finding,
  Outcome,
  PastResource,
  Severity,
  Totals,
} from '../model/index.ts';

/** As much of a finding as a comparison looks at; a finding of a saved report has it too. */
export interface ComparedFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly resource: PastResource;
  readonly cause: Cause | null;
  readonly monthlyUsd: number | null;
  readonly costBasis: Costed['costBasis'];
  readonly exemption: Finding['exemption'];
}

/** As much of a report as a comparison looks at. */
export interface Comparable {
  readonly run: {
    /** When it looked. */
    readonly inventoryTakenAt: string;
    readonly rules: readonly string[];
    readonly regions: { readonly scanned: readonly string[] };
    readonly excludedArns: readonly string[];
  };
  readonly conclusion: Conclusion;
  readonly coverage: Coverage;
  readonly totals: Totals;
  readonly findings: readonly ComparedFinding[];
  readonly usage: { readonly seconds: number };
}

/** Rule and region of a finding: what a plan is made of. */
export const pairOf = ({ rule, resource }: Pick<ComparedFinding, 'rule' | 'resource'>): string =>
  `${rule} ${resource.region}`;
