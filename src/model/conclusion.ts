import type { Outcome } from './outcome.ts';
import type { Cause } from './read.ts';
import type { Severity } from './severity.ts';

/** Failing outranks incomplete; `coverage.complete` tells the other half. */
export const conclusions = ['clean', 'failing', 'incomplete'] as const;
export type Conclusion = (typeof conclusions)[number];

/** Evaluated of planned, in pairs of rule and region. */
export interface Coverage {
  readonly complete: boolean;
  /** Pairs of rule and region that were planned. */
  readonly planned: number;
  /** Pairs in which every resource got a verdict. */
  readonly evaluated: number;
  /** Pairs that were looked at and hold nothing to check; counted in `evaluated` as well. */
  readonly empty: number;
  /** Pairs in which something could not be judged. */
  readonly incomplete: number;
  /** Why the plan itself may lack something: a region list that could not be read. */
  readonly gaps: readonly Cause[];
}

/** What the findings of a run come to. */
export interface Totals {
  /** Verdicts as they are, exempt failures among them. */
  readonly outcomes: { readonly [O in Outcome]: number };
  /** Failures that no exemption excuses. */
  readonly failsBySeverity: { readonly [S in Severity]: number };
  /** The sum of what is known of them, US dollars a month: at least this. */
  readonly monthlyUsd: number;
  /** Failures that an exemption excuses, and what they cost. */
  readonly exempt: { readonly findings: number; readonly monthlyUsd: number };
}
