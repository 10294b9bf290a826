import { isBlind } from './coverage-gaps.ts';
import type { Stock } from './session-diff.ts';

/** How a session ends: nothing left and everything seen, something left, or neither can be said. */
export type Outcome = 'clear' | 'left' | 'unsure';

/** "All clear" is said of nothing less than everything. */
export const outcomeOf = ({ left, unsure, blind }: Pick<Stock, 'left' | 'unsure' | 'blind'>): Outcome => {
  if (left.length > 0) return 'left';
  return unsure.length > 0 || isBlind(blind) ? 'unsure' : 'clear';
};
