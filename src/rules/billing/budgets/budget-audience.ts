import type { Item } from '../../../model/index.ts';
import { bestHearing, type TopicHearing } from '../subscribers/best-hearing.ts';
import { budgets } from '../subscribers/publisher.ts';
import { type Hearing, hearingOn, type ToldTopics } from '../subscribers/topic-hearing.ts';
import { type BudgetNotice, topicsIn } from './budget-notices.ts';

/** How far notices of a budget get, at best. */
export interface NoticeAudience {
  /** `mailed` where an e-mail address stands in the budget itself, which needs no confirmation; null where nobody does. */
  readonly reaches: 'mailed' | Hearing | null;
  /** The topics of which that is said. */
  readonly topics: readonly string[];
  readonly hearings: readonly TopicHearing[];
}

/** Who hears some notices of a budget: https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html */
export const noticeAudience = (
  notices: readonly BudgetNotice[],
  budget: Pick<Item<'budget'>, 'arn'> & ToldTopics,
): NoticeAudience => {
  const publisher = budgets(budget.arn);
  const hearings = topicsIn(notices).map((topic) => ({ topic, hearing: hearingOn(topic, budget, publisher) }));
  if (notices.some(({ subscribers }) => subscribers.some(({ kind }) => kind === 'EMAIL')))
    return { reaches: 'mailed', topics: [], hearings };
  const best = bestHearing(hearings);
  return { reaches: best === null ? null : best.hearing, topics: best === null ? [] : best.topics, hearings };
};
