import type { Category, Costed, FindingExemption, Outcome, Tags, WordedRemoval } from '../model/index.ts';

/** As much of a finding as a clean-up needs, worded in the language of its report. */
export interface Candidate {
  readonly rule: string;
  readonly title: string;
  /** What the finding says. */
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
    /** null where they were not read. */
    readonly tags: Tags | null;
  };
  /** Who manages the resource, and is removed in its place where the removal is a manager's. */
  readonly parent: { readonly kind: string; readonly name: string } | null;
  readonly monthlyUsd: number | null;
  readonly costBasis: Costed['costBasis'];
  /** null where no command mends it. */
  readonly removal: WordedRemoval | null;
  /** What the commands name besides the resource itself and its manager. */
  readonly names: readonly string[];
  /** True where a report's file names commands for it that this program does not make; then it has no removal. */
  readonly isForeign: boolean;
  /** The page of the AWS console that shows the resource; null where there is none. */
  readonly console: string | null;
}
