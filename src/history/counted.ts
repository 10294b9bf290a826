import { type Change, changes, type FindingHistory } from '../model/index.ts';

/** Findings by what became of them. */
export const counted = (
  failing: readonly FindingHistory['change'][],
  resolved: number,
  notVisible: number,
): { readonly [C in Change]: number } => {
  const all: { readonly [change: string]: number } = { resolved, 'not-visible': notVisible };
  return Object.fromEntries(
    changes.map((change) => [change, all[change] ?? failing.filter((each) => each === change).length]),
  ) as { [C in Change]: number };
};
