import type { AudienceName } from './audience.ts';
import type { Conclusion, Coverage, Totals } from './conclusion.ts';
import type { ExemptionNotes } from './exemption.ts';
import type { Finding } from './finding.ts';
import type { History } from './history.ts';
import type { Account, Regions } from './inventory.ts';
import type { CutShort } from './read.ts';

/** Calls made to one service in one region. */
export interface CallCount {
  readonly service: string;
  readonly region: string;
  readonly calls: number;
  readonly retries: number;
  readonly throttles: number;
}

/** A limit that the calls of a run waited for. */
export interface LimitWait {
  /** A service, or one operation of it: `apigateway`, `lambda:GetPolicy`. */
  readonly limit: string;
  readonly region: string;
  /** Calls a second: as AWS publishes, or else what this program allows itself. */
  readonly perSecond: number;
  readonly isPublished: boolean;
  /** Seconds of the run in which at least one call waited for it. */
  readonly seconds: number;
}

/** What the run itself used. */
export interface Usage {
  readonly calls: readonly CallCount[];
  /** The longest first; absent where AWS was not asked. */
  readonly waits?: readonly LimitWait[];
  readonly seconds: number;
  readonly peakMemoryMb: number;
}

export interface Run {
  readonly account: Account;
  readonly regions: Regions;
  /** Whose rules, thresholds and severities it went by. */
  readonly audience: AudienceName;
  readonly profile: string | null;
  readonly toolVersion: string;
  readonly startedAt: string;
  readonly endedAt: string;
  /** When the inventory was taken; earlier than `startedAt` when it was judged again. */
  readonly inventoryTakenAt: string;
  readonly rules: readonly string[];
  /** Resources left out because the configuration says so. */
  readonly excluded: number;
  /** Their ARNs: what is left out is neither gone nor mended. */
  readonly excludedArns: readonly string[];
  /** Why the run ended before its time, or null. */
  readonly cutShort: CutShort | null;
}

/** Where only what is newer than a moment was asked for. */
export interface SinceNote {
  /** ISO 8601. */
  readonly at: string;
  /** Findings that were left out because their resources are older. */
  readonly older: number;
  /** Ids of the findings of which AWS does not say whether their resources are. */
  readonly undated: readonly string[];
}

/** Everything that one run says. */
export interface Report {
  readonly run: Run;
  readonly conclusion: Conclusion;
  readonly coverage: Coverage;
  readonly totals: Totals;
  readonly findings: readonly Finding[];
  readonly exemptions: ExemptionNotes;
  /** How this run compares with those before; null where no history is kept. */
  readonly history: History | null;
  /** Absent where everything was asked for. */
  readonly since?: SinceNote;
  readonly usage: Usage;
}
