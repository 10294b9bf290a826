import { lock } from 'proper-lockfile';
import { retryUntil, type Timing } from './retry-policy.ts';

/** A file that this process has to itself. */
export interface FileLock {
  /** True once another has taken over, because this process stood still for too long. */
  readonly isLost: () => boolean;
  readonly release: () => Promise<void>;
}

/** Milliseconds after which a lock that its holder no longer renews is taken over. */
const staleMs = 10_000;

/**
 * Locks a file, which need not exist, by a folder beside it; waits while another holds it. Throws `HistoryFailure` of kind
 * `busy`, and what the file system says.
 */
export const lockFile = async (file: string, timing: Timing): Promise<FileLock> => {
  let isLost = false;
  const unlock = await retryUntil(
    () =>
      lock(file, {
        realpath: false,
        stale: staleMs,
        onCompromised: () => {
          isLost = true;
        },
      }).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ELOCKED') return null;
        throw error;
      }),
    timing,
  );
  return {
    isLost: () => isLost,
    // A lock that cannot be removed goes stale by itself.
    release: () => unlock().catch(() => undefined),
  };
};
