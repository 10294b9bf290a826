import type { Settings } from '../config/index.ts';
import type { HistoryStore } from '../history/index.ts';
import type { Report } from '../model/index.ts';
import type { HistoryWish } from './history-wish.ts';
import type { Io } from './io.ts';
import type { Origin } from './report-for.ts';

/**
 * Where a fresh run is remembered. null for a saved inventory, which is judged as it was; and for a run that a person broke
 * off, which would hide what it did not reach.
 */
export const historyFor = async (
  { demo, from, history }: Origin & { readonly history?: HistoryWish },
  { run }: Report,
  settings: Settings,
  io: Io,
): Promise<HistoryStore | null> => {
  if (demo || from !== undefined || run.cutShort === 'interrupted') return null;
  // The SDK is loaded only when AWS is really asked.
  const { historyFrom } = await import('./history-file.ts');
  return historyFrom(history, run.account.id, io, settings);
};
