import { HistoryFailure, type HistoryStore } from '../../src/history/index.ts';
import type { HistoryProblem, Memory } from '../../src/model/index.ts';
import { after, nothingYet } from './looked.ts';

/** A store that lives in this process and may be told to fail; `memory` is what it holds. */
export const memoryStore = (
  fails: {
    readonly reading?: HistoryProblem;
    readonly writing?: HistoryProblem;
    readonly noting?: HistoryProblem;
  } = {},
) => {
  const held = new Map<string, Memory>();
  const order: string[] = [];
  const refuse = (problem: HistoryProblem | undefined) => {
    if (problem !== undefined) throw new HistoryFailure(problem);
  };
  const store: HistoryStore = {
    withLock: async ({ account, audience }, work) => {
      refuse(fails.reading);
      const key = `${account} ${audience}`;
      const memory = held.get(key) ?? nothingYet;
      order.push('read');
      return work({
        memory,
        remember: async (update) => {
          refuse(fails.writing);
          order.push('remember');
          held.set(key, after(held.get(key) ?? nothingYet, update, false));
        },
        notified: async (through, at) => {
          refuse(fails.noting);
          order.push('notified');
          held.set(key, { ...(held.get(key) ?? nothingYet), toldThrough: through, toldAt: at.toISOString() });
        },
      });
    },
  };
  return { store, order, memory: (key: string) => held.get(key) ?? nothingYet };
};
