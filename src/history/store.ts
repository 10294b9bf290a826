import type { HistoryProblem, HistoryUpdate, Memory } from '../model/index.ts';

/** Whose history it is: one account, judged for one audience, whose thresholds are its own. */
export interface HistoryKey {
  readonly account: string;
  readonly audience: string;
}

/** What is open while a run has the history to itself. Both writers throw `HistoryFailure`. */
export interface LockSession {
  readonly memory: Memory;
  /** Adds a run, and replaces the findings that it names. */
  readonly remember: (update: HistoryUpdate) => Promise<void>;
  /** Notes that a person has been notified of everything up to the run that looked at `through`. */
  readonly notified: (through: string, at: Date) => Promise<void>;
}

/** Where runs are remembered. */
export interface HistoryStore {
  /**
   * Lets one run at a time read and write a history; others wait. Throws `HistoryFailure` where it cannot be read, or where
   * waiting takes too long; whatever `work` throws passes through.
   */
  readonly withLock: <T>(key: HistoryKey, work: (session: LockSession) => Promise<T>) => Promise<T>;
}

/** A history that could not be read or written. */
export class HistoryFailure extends Error {
  override readonly name = 'HistoryFailure';
  readonly problem: HistoryProblem;

  constructor(problem: HistoryProblem) {
    super(problem.kind === 'failed' ? problem.detail : problem.kind);
    this.problem = problem;
  }
}

/** A history that cannot be read or written, for a reason that is not AWS's. */
export const historyFailed = (detail: string): HistoryFailure =>
  new HistoryFailure({ kind: 'failed', operation: 'history', detail });

/** Days that a finding is kept after it was last seen, and a run after it looked, unless the settings say otherwise. */
export const defaultKeepDays = 400;
