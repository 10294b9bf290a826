import type { Settings } from '../config/index.ts';
import type { HistoryStore } from '../history/index.ts';
import type { Report } from '../model/index.ts';
import type { HistoryFlag } from './history-flag.ts';
import type { Io } from './io.ts';
import type { Origin } from './report-for.ts';

/**
 * Where a run is remembered. A saved inventory only where somebody says so, since it is of another time; a run that a person
 * broke off nowhere, since it would hide what it did not reach.
 */
export const historyFor = async (
  { demo, from, history }: Origin & { readonly history?: HistoryFlag },
  { run }: Report,
  settings: Settings,
  io: Io,
): Promise<HistoryStore | null> => {
  const isSaved = demo || from !== undefined;
  if ((isSaved && history === undefined) || run.cutShort === 'interrupted') return null;
  // The SDK is loaded only where something is kept.
  const { historyFrom } = await import('./history-file.ts');
  return historyFrom(history, run.account.id, io, settings);
};
