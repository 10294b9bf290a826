/** The steps of a run in its history that call AWS, each of which may be kept waiting. */
export type HistoryStep =
  | 'acquire'
  | 'lock'
  | 'read'
  | 'remember'
  | 'sending'
  | 'refused'
  | 'notified'
  | 'unlock'
  | 'done'
  | 'release';

/** Runs a step within the time that it may take: its signal ends its calls. Throws `OutOfTime` where that was not enough. */
export type Limit = <T>(step: HistoryStep, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;

/** For a run that nothing ends from outside: its calls have time limits of their own. */
export const unlimited: Limit = (_, work) => work(new AbortController().signal);
