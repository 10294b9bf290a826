import { HistoryFailure, type RunLease, type RunLeases, type Taken } from '../history/index.ts';
import type { Telemetry } from './telemetry.ts';

/** A run's claim to send: by a lease of its own; `free`, by hand or where no lease can be kept; or `settled`, by another run. */
export type RunClaim = RunLease | { readonly kind: 'free' } | { readonly kind: 'settled' };

export interface ClaimOptions {
  /** null where no history is kept. */
  readonly leases: RunLeases | null;
  /** Whose run for which time; null for an invocation by hand, which may send as often as it likes. */
  readonly work: string | null;
  /** When this invocation will have ended, whatever happens. */
  readonly deadline: Date;
  readonly telemetry: Telemetry;
  readonly now?: () => Date;
  readonly sleep?: (ms: number) => Promise<unknown>;
}

const pauseMs = 5_000;
/** Less than this is too little for an audit of its own. */
const leastMs = 20_000;

/**
 * Claims a run. Where another holds its lease, waits until that one has sent, or has let it lapse. Throws where it outlasts
 * this invocation, so that Lambda tries again.
 */
export const claimRun = async ({
  leases,
  work,
  deadline,
  telemetry,
  now = () => new Date(),
  sleep = (ms) => new Promise((over) => setTimeout(over, ms)),
}: ClaimOptions): Promise<RunClaim> => {
  if (leases === null || work === null) return { kind: 'free' };
  for (;;) {
    const claim = await asked(leases, work, deadline, telemetry);
    if (claim.kind !== 'taken') return claim;
    if (claim.stage === 'done') return { kind: 'settled' };
    if (deadline.getTime() - now().getTime() < leastMs + pauseMs)
      throw new Error('Another run of the same schedule has not ended.');
    await sleep(pauseMs);
  }
};

const asked = async (
  leases: RunLeases,
  work: string,
  deadline: Date,
  telemetry: Telemetry,
): Promise<RunLease | Taken | { readonly kind: 'free' }> => {
  try {
    return await leases.acquire(work, deadline);
  } catch (error) {
    if (!(error instanceof HistoryFailure)) throw error;
    // A digest that comes twice is better than none.
    telemetry.error('the run could not be claimed', error);
    return { kind: 'free' };
  }
};

/** Closes a run's lease once it has come to its end; one that cannot be closed lapses by itself. */
export const settle = (claim: RunClaim, telemetry: Telemetry): Promise<void> =>
  tried(telemetry, async () => {
    if (claim.kind !== 'mine') return;
    // Also where there was nothing to send.
    if (await claim.sending()) await claim.done();
  });

/** Gives a run's lease back, so that the next attempt need not wait; without effect once it has begun to send. */
export const giveBack = (claim: RunClaim, telemetry: Telemetry): Promise<void> =>
  tried(telemetry, async () => {
    if (claim.kind === 'mine') await claim.release();
  });

/** Gives a run's lease back where what it sent was refused. */
export const giveBackRefused = (claim: RunClaim, telemetry: Telemetry): Promise<void> =>
  tried(telemetry, async () => {
    if (claim.kind === 'mine') await claim.refused();
  });

const tried = async (telemetry: Telemetry, change: () => Promise<void>): Promise<void> => {
  try {
    await change();
  } catch (error) {
    if (!(error instanceof HistoryFailure)) throw error;
    telemetry.error('the claim could not be changed', error);
  }
};
