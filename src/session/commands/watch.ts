import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Io } from '../../terminal/io.ts';
import type { Thing } from '../index.ts';

/** What a look shows of the things that are waited for. */
export interface Look {
  readonly gone: readonly Thing[];
  /** True where it could not be seen of all of them. */
  readonly isBlind: boolean;
}

export interface Watch {
  readonly things: readonly Thing[];
  readonly everyMs: number;
  readonly forMs: number;
  /** Looks again; is interrupted as `io` says. */
  readonly look: (things: readonly Thing[], io: Io) => Promise<Look>;
  /** Told after each look in which something had gone, or could not be seen. */
  readonly seen: (look: Look, remaining: readonly Thing[]) => void;
}

export interface Watched {
  readonly ended: 'gone' | 'time' | 'interrupted';
  readonly remaining: readonly Thing[];
}

/** Looks again and again while a person cleans up, until everything is gone, the time is up or the person has enough. */
export const watch = async ({ things, everyMs, forMs, look, seen }: Watch, io: Io): Promise<Watched> => {
  const controller = new AbortController();
  const { signal } = controller;
  setMaxListeners(0, signal);
  io.onInterrupt(() => controller.abort());
  const within: Io = { ...io, onInterrupt: (then) => signal.addEventListener('abort', then, { once: true }) };
  const sleep = io.sleep ?? slept;
  const until = io.now().getTime() + forMs;
  let remaining = things;
  // Rounds are counted as well: a clock that is set back would make it go on.
  for (let round = 0; round * everyMs < forMs && io.now().getTime() < until; round += 1) {
    await sleep(everyMs, signal);
    if (signal.aborted) break;
    const found = await look(remaining, within).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (found === null || signal.aborted) break;
    remaining = remaining.filter((thing) => !found.gone.includes(thing));
    if (found.gone.length > 0 || found.isBlind) seen(found, remaining);
    if (remaining.length === 0) return { ended: 'gone', remaining };
  }
  return { ended: signal.aborted ? 'interrupted' : 'time', remaining };
};

const slept = (ms: number, signal: AbortSignal): Promise<void> => pause(ms, undefined, { signal }).catch(() => {});
