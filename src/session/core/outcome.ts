import { hasGaps } from './coverage-gaps.ts';
import type { SessionDiff } from './session-diff.ts';

/** How a session ends: nothing left and everything seen, something left, or neither can be said. */
export type Outcome = 'clear' | 'left' | 'unsure';

/** "All clear" is said of nothing less than everything. */
export const outcomeOf = ({ left, unsure, gaps }: Pick<SessionDiff, 'left' | 'unsure' | 'gaps'>): Outcome => {
  if (left.length > 0) return 'left';
  return unsure.length > 0 || hasGaps(gaps) ? 'unsure' : 'clear';
};
