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
    turn: async ({ account, audience }, work) => {
      refuse(fails.reading);
      const track = `${account} ${audience}`;
      const memory = held.get(track) ?? nothingYet;
      order.push('read');
      return work({
        memory,
        remember: async (remembrance) => {
          refuse(fails.writing);
          order.push('remember');
          held.set(track, after(held.get(track) ?? nothingYet, remembrance, false));
        },
        told: async (through, at) => {
          refuse(fails.noting);
          order.push('told');
          held.set(track, { ...(held.get(track) ?? nothingYet), toldThrough: through, toldAt: at.toISOString() });
        },
      });
    },
  };
  return { store, order, memory: (track: string) => held.get(track) ?? nothingYet };
};
