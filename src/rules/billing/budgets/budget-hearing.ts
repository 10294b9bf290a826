import { isBroken, type TopicDoubt, type TopicLink } from '../subscribers/topic-hearing.ts';
import type { Timing } from './budget-amounts.ts';
import type { NoticeAudience } from './budget-audience.ts';

/** Who hears the notices of a budget, by whether these come in time. */
export type Audiences = { readonly [T in Timing]: NoticeAudience };

/** Whether anybody hears a budget in time, and why not: the best of its notices decides. */
export type BudgetHearing =
  | { readonly outcome: 'pass'; readonly message: 'mailed' | 'heard' }
  | { readonly outcome: 'unclear'; readonly message: 'unsureAmount' | 'unreadActions' | TopicDoubt }
  | { readonly outcome: 'fail'; readonly message: 'tooHigh' | TopicLink }
  /** Nobody stands on any list. */
  | { readonly outcome: 'nobody' };

export const budgetHearing = (
  { fits, unsure, tooHigh }: Audiences,
  actionsRead: boolean,
): BudgetHearing & { readonly topics: readonly string[] } => {
  if (isReached(fits)) return { outcome: 'pass', message: fits.reaches, topics: fits.topics };
  if (isReached(unsure)) return { outcome: 'unclear', message: 'unsureAmount', topics: unsure.topics };
  for (const { reaches, topics } of [fits, unsure]) {
    if (reaches === null || reaches === 'mailed' || reaches === 'heard' || isBroken(reaches)) continue;
    return { outcome: 'unclear', message: reaches, topics };
  }
  // An action may tell somebody whom no notification tells.
  if (!actionsRead) return { outcome: 'unclear', message: 'unreadActions', topics: [] };
  for (const { reaches, topics } of [fits, unsure, tooHigh]) {
    if (reaches !== null && reaches !== 'mailed' && isBroken(reaches))
      return { outcome: 'fail', message: reaches, topics };
  }
  if (tooHigh.reaches !== null) return { outcome: 'fail', message: 'tooHigh', topics: tooHigh.topics };
  return { outcome: 'nobody', topics: [] };
};

const isReached = (audience: NoticeAudience): audience is NoticeAudience & { readonly reaches: 'mailed' | 'heard' } =>
  audience.reaches === 'mailed' || audience.reaches === 'heard';
