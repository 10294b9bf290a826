import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder, reasonOf, writeWhole } from '../delivery/index.ts';
import type { Memory } from '../model/index.ts';
import { readText, UnreadableText } from '../text-files/index.ts';
import { added, emptyMemory, pruned } from './added.ts';
import { type FileLock, lockFile } from './file-lock.ts';
import type { Timing } from './retry-policy.ts';
import { ForeignHistory, parseHistories, type SavedHistory, serialiseHistories } from './saved.ts';
import { defaultKeepDays, HistoryFailure, type HistoryKey, type HistoryStore, historyFailed } from './store.ts';

export interface FileOptions extends Timing {
  /** Undefined for `defaultKeepDays`. */
  readonly keepDays?: number | undefined;
}

/**
 * Remembers runs in one JSON file, which is made for its owner alone to read. Locked for a session, written whole or not at all;
 * a file that is none of ours is never written over.
 */
export const fileStore = (file: string, options: FileOptions): HistoryStore => ({
  withLock: async (key, work) => {
    const { place, lock } = await opened(file, options);
    try {
      let text = await textOf(file, place);
      const histories = text === null ? [] : historiesIn(file, text);
      const fresh = (memory: Memory) => pruned(memory, options.now(), options.keepDays ?? defaultKeepDays);
      const others = histories.filter((each) => !isOf(key, each));
      let memory = fresh(memoryIn(histories.find((each) => isOf(key, each))));

      const write = async (next: Memory) => {
        // Whoever took over from a process that stood still has written something else.
        if (lock.isLost() || (await textOf(file, place)) !== text) throw new HistoryFailure({ kind: 'busy' });
        memory = fresh(next);
        const { account, audience } = key;
        text = await written(file, place, [...others, { account, audience, ...memory }]);
      };
      return await work({
        memory,
        remember: (update) => write(added(memory, update)),
        notified: (through, at) => write({ ...memory, toldThrough: through, toldAt: at.toISOString() }),
      });
    } finally {
      await lock.release();
    }
  },
});

const isOf = (key: HistoryKey, { account, audience }: HistoryKey): boolean =>
  account === key.account && audience === key.audience;

const memoryIn = (saved: SavedHistory | undefined): Memory => {
  if (saved === undefined) return emptyMemory;
  const { account: _, audience: _audience, ...memory } = saved;
  return memory;
};

// Two links to one file are one place, with one lock.
const opened = async (file: string, timing: Timing): Promise<{ place: string; lock: FileLock }> => {
  try {
    await makeFolder(dirname(resolve(file)), 0o700);
    const place = await realpath(file).catch(async () => join(await realpath(dirname(file)), basename(file)));
    return { place, lock: await lockFile(place, timing) };
  } catch (error) {
    throw failed('write', file, error);
  }
};

const textOf = (file: string, place: string): Promise<string | null> =>
  readText(place).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw failed('read', file, error);
  });

const historiesIn = (file: string, text: string): readonly SavedHistory[] => {
  try {
    return parseHistories(text);
  } catch (error) {
    throw failed('read', file, error);
  }
};

const written = async (file: string, place: string, histories: readonly SavedHistory[]): Promise<string> => {
  try {
    const text = serialiseHistories(histories);
    await writeWhole(place, text, { mode: 0o600 });
    return text;
  } catch (error) {
    throw failed('write', file, error);
  }
};

const failed = (what: 'read' | 'write', file: string, error: unknown): HistoryFailure => {
  if (error instanceof HistoryFailure) return error;
  const why = error instanceof ForeignHistory || error instanceof UnreadableText ? error.message : reasonOf(error);
  return historyFailed(`Cannot ${what} the history ${file}: ${why}`);
};
