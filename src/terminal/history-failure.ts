import type { History } from '../model/index.ts';

/**
 * Why a run did not get its history, where that is more than the report may say alone: one that was asked for could not be
 * used, or one that is there did not take this run. null for none of these, and where it was only busy, or ahead.
 */
export const historyFailure = (history: History | null, isAskedFor: boolean): Error | null => {
  if (history === null || (history.state === 'unavailable' && !isAskedFor)) return null;
  const { problem } = history;
  if (problem?.kind === 'denied') return new Error(`AWS denied ${problem.action}: the history could not be used.`);
  if (problem?.kind !== 'failed') return null;
  const { operation, detail } = problem;
  return new Error(operation === 'history' ? `${detail}.` : `The history could not be used: ${operation}: ${detail}.`);
};
