import { type Claim, type Claims, HistoryFailure, type Taken } from '../history/index.ts';
import type { Logbook } from './telemetry.ts';

/** A run's right to send: its own; `free`, by hand or where no claim can be kept; or `settled`, by another run. */
export type Right = Claim | { readonly kind: 'free' } | { readonly kind: 'settled' };

export interface Claiming {
  /** null where no history is kept. */
  readonly claims: Claims | null;
  /** Whose run for which time; null for an invocation by hand, which may send as often as it likes. */
  readonly work: string | null;
  /** When this invocation will have ended, whatever happens. */
  readonly deadline: Date;
  readonly log: Logbook;
  readonly now?: () => Date;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

const pauseMs = 5_000;
/** Less than this is too little for an audit of its own. */
const leastMs = 20_000;

/**
 * Claims a run. Where another holds the claim, waits until that one has sent, or has let it lapse. Throws where it outlasts
 * this invocation, so that Lambda tries again.
 */
export const claimRun = async ({
  claims,
  work,
  deadline,
  log,
  now = () => new Date(),
  sleep = (ms) => new Promise((over) => setTimeout(over, ms)),
}: Claiming): Promise<Right> => {
  if (claims === null || work === null) return { kind: 'free' };
  for (;;) {
    const right = await asked(claims, work, deadline, log);
    if (right.kind !== 'taken') return right;
    if (right.stage === 'done') return { kind: 'settled' };
    if (deadline.getTime() - now().getTime() < leastMs + pauseMs)
      throw new Error('Another run of the same schedule has not ended.');
    await sleep(pauseMs);
  }
};

const asked = async (
  claims: Claims,
  work: string,
  deadline: Date,
  log: Logbook,
): Promise<Claim | Taken | { readonly kind: 'free' }> => {
  try {
    return await claims.claim(work, deadline);
  } catch (error) {
    if (!(error instanceof HistoryFailure)) throw error;
    // A digest that comes twice is better than none.
    log.trouble('the run could not be claimed', error);
    return { kind: 'free' };
  }
};

/** Closes a run's claim once it has come to its end; a claim that cannot be closed lapses by itself. */
export const settle = (right: Right, log: Logbook): Promise<void> =>
  tried(log, async () => {
    if (right.kind !== 'mine') return;
    // Also where there was nothing to send.
    if (await right.sending()) await right.done();
  });

/** Gives a run's claim back, so that the next attempt need not wait; without effect once it has begun to send. */
export const giveBack = (right: Right, log: Logbook): Promise<void> =>
  tried(log, async () => {
    if (right.kind === 'mine') await right.release();
  });

/** Gives a run's claim back where what it sent was refused. */
export const giveBackRefused = (right: Right, log: Logbook): Promise<void> =>
  tried(log, async () => {
    if (right.kind === 'mine') await right.refused();
  });

const tried = async (log: Logbook, change: () => Promise<void>): Promise<void> => {
  try {
    await change();
  } catch (error) {
    if (!(error instanceof HistoryFailure)) throw error;
    log.trouble('the claim could not be changed', error);
  }
};
