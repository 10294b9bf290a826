import type { Conclusion, Coverage, Totals } from './conclusion.ts';
import type { Cause } from './read.ts';
import type { Severity } from './severity.ts';

/** What became of a finding between two runs. */
export const changes = ['new', 'returned', 'worse', 'better', 'open', 'resolved', 'not-visible'] as const;
export type Change = (typeof changes)[number];

/** How a failing finding compares with what was remembered of it. */
export interface FindingHistory {
  readonly change: Exclude<Change, 'resolved' | 'not-visible'>;
  /** ISO 8601, as every moment here. */
  readonly firstSeen: string;
  /** When it was last seen before this run; null for a new one. */
  readonly lastSeen: string | null;
  /** Severity and US dollars a month before this run; null for a new one. */
  readonly before: { readonly severity: Severity; readonly monthlyUsd: number | null } | null;
  /** New, but nothing looked there in the run before: it may be older than it seems. */
  readonly firstLook: boolean;
}

/** A resource as history remembers it. */
export interface PastResource {
  readonly type: string;
  readonly id: string;
  readonly arn: string;
  readonly region: string;
  readonly name: string | null;
}

/** A finding of earlier runs that does not fail in this one. */
export interface PastFinding {
  readonly id: string;
  readonly rule: string;
  readonly resource: PastResource;
  readonly severity: Severity;
  readonly monthlyUsd: number | null;
  /** True where the cost is the most that it can be. */
  readonly atMost: boolean;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** Why an earlier finding could not be looked at: nothing is said of it but that. */
export type OutOfSight =
  | { readonly kind: 'unread'; readonly cause: Cause }
  | { readonly kind: 'rule-not-run' }
  | { readonly kind: 'region-not-scanned' }
  | { readonly kind: 'excluded' };

export interface LostFinding extends PastFinding {
  readonly why: OutOfSight;
  /** True where the run before could still look at it. */
  readonly justLost: boolean;
}

/** How the run ended that a person was last told of. */
export interface NotifiedRun {
  readonly at: string;
  readonly conclusion: Conclusion;
  readonly complete: boolean;
  readonly failsBySeverity: Totals['failsBySeverity'];
}

/** One run in the trend. */
export interface TrendPoint {
  readonly at: string;
  readonly fails: number;
  readonly monthlyUsd: number;
  readonly complete: boolean;
}

/** Why a history could not be read or written. */
export type HistoryProblem =
  | Extract<Cause, { readonly kind: 'denied' | 'failed' }>
  /** Another run held it for longer than this one could wait. */
  | { readonly kind: 'busy' }
  /** A run that looked later than this one has been remembered already. */
  | { readonly kind: 'later-run'; readonly at: string };

/** How a run compares with the ones before. */
export interface History {
  /** `baseline`: there was nothing to compare with yet. `unavailable`: nothing could be compared. */
  readonly state: 'baseline' | 'compared' | 'unavailable';
  /** Why nothing could be compared; or, where something was, why this run could not be remembered. */
  readonly problem: HistoryProblem | null;
  /** When the run before looked; null without one. */
  readonly comparedWith: string | null;
  /** The run that a person was last told of; null where nobody has been told anything that is remembered. */
  readonly told: NotifiedRun | null;
  /** Pairs `rule region` that could not be judged, and that no one has been told of. */
  readonly newGaps: readonly string[];
  readonly counts: { readonly [C in Change]: number };
  readonly resolved: readonly PastFinding[];
  readonly notVisible: readonly LostFinding[];
  /** The last runs, oldest first, this one at the end. */
  readonly trend: readonly TrendPoint[];
}

/** One finding as it is kept between runs. */
export interface Remembered extends PastFinding {
  readonly status: 'open' | 'not-visible' | 'resolved';
  /** Its last change, and when that was. */
  readonly change: Change;
  readonly changedAt: string;
  /** Since when it has been exempt, and whether it still is; null where it never was. */
  readonly exemption: { readonly since: string; readonly state: 'active' | 'expired' } | null;
}

/** One run as it is kept. */
export interface RememberedRun {
  /** When it looked, ISO 8601. */
  readonly at: string;
  readonly conclusion: Conclusion;
  readonly coverage: Pick<Coverage, 'complete' | 'planned' | 'evaluated' | 'empty' | 'incomplete'>;
  readonly totals: Totals;
  readonly seconds: number;
  readonly rules: readonly string[];
  readonly regions: readonly string[];
  /** Pairs `rule region` in which something could not be judged; `*` for all rules. */
  readonly incomplete: readonly string[];
}

/** What is kept of one account, judged for one audience. */
export interface Memory {
  readonly findings: readonly Remembered[];
  /** Oldest first. */
  readonly runs: readonly RememberedRun[];
  /** Everything up to this moment has been told to a person; null: nothing yet. */
  readonly toldThrough: string | null;
  /** When a person was last told anything. */
  readonly toldAt: string | null;
}

/** What a run adds to the memory. */
export interface HistoryUpdate {
  readonly run: RememberedRun;
  /** Findings to be kept as they are here. */
  readonly keep: readonly Remembered[];
  /** Ids that are no longer used: those of renamed rules. */
  readonly forget: readonly string[];
}
