import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Io } from '../../terminal/io.ts';
import type { ResourceSummary } from '../index.ts';

/** What a recheck shows of the resources that are waited for. */
export interface Recheck {
  readonly gone: readonly ResourceSummary[];
  /** True where it could not be seen of all of them. */
  readonly hasGaps: boolean;
}

/** What is waited for, how often and how long. */
export interface Watch {
  readonly resources: readonly ResourceSummary[];
  readonly everyMs: number;
  readonly forMs: number;
  /** Looks again; is interrupted as `io` says. */
  readonly recheck: (resources: readonly ResourceSummary[], io: Io) => Promise<Recheck>;
  /** Called after each recheck in which something had gone, or could not be seen. */
  readonly seen: (found: Recheck, remaining: readonly ResourceSummary[]) => void;
}

/** How the waiting ended, and what was still there then. */
export interface Watched {
  readonly ended: 'gone' | 'time' | 'interrupted';
  readonly remaining: readonly ResourceSummary[];
}

/** Looks again and again while a person cleans up, until everything is gone, the time is up or the person has enough. */
export const watch = async ({ resources, everyMs, forMs, recheck, seen }: Watch, io: Io): Promise<Watched> => {
  const controller = new AbortController();
  const { signal } = controller;
  setMaxListeners(0, signal);
  io.onInterrupt(() => controller.abort());
  const within: Io = { ...io, onInterrupt: (then) => signal.addEventListener('abort', then, { once: true }) };
  const sleep = io.sleep ?? slept;
  const until = io.now().getTime() + forMs;
  let remaining = resources;
  // Rounds are counted as well: a clock that is set back would make it go on.
  for (let round = 0; round * everyMs < forMs && io.now().getTime() < until; round += 1) {
    await sleep(everyMs, signal);
    if (signal.aborted) break;
    const found = await recheck(remaining, within).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (found === null || signal.aborted) break;
    remaining = remaining.filter((resource) => !found.gone.includes(resource));
    if (found.gone.length > 0 || found.hasGaps) seen(found, remaining);
    if (remaining.length === 0) return { ended: 'gone', remaining };
  }
  return { ended: signal.aborted ? 'interrupted' : 'time', remaining };
};

const slept = (ms: number, signal: AbortSignal): Promise<void> => pause(ms, undefined, { signal }).catch(() => {});
