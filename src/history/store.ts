import type { HistoryProblem, Memory, Remembrance } from '../model/index.ts';

/** Whose history it is: one account, judged for one audience, whose thresholds are its own. */
export interface Track {
  readonly account: string;
  readonly audience: string;
}

/** What is open while a run has the history to itself. Both writers throw `HistoryFailure`. */
export interface Turn {
  readonly memory: Memory;
  /** Adds a run, and replaces the findings that it names. */
  readonly remember: (remembrance: Remembrance) => Promise<void>;
  /** Notes that a person has been told everything up to the run that looked at `through`. */
  readonly told: (through: string, at: Date) => Promise<void>;
}

/** Where runs are remembered. */
export interface HistoryStore {
  /**
   * Lets one run at a time read and write a track; others wait. Throws `HistoryFailure` where it cannot be read, or where
   * waiting takes too long; whatever `work` throws passes through.
   */
  readonly turn: <T>(track: Track, work: (turn: Turn) => Promise<T>) => Promise<T>;
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

/** Days that a finding is kept after it was last seen, and a run after it looked, unless told otherwise. */
export const defaultKeepDays = 400;
