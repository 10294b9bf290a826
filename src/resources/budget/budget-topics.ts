import type { Aws } from '../../aws/index.ts';
import { ReadFailure } from '../../model/index.ts';
import { actionReads, budgetActions } from './budget-actions.ts';
import { budgetNotifications, type NamedBudget, notificationReads } from './budget-notifications.ts';
import type { BudgetAction } from './fields.ts';

/** The operations that it takes to know which topics a budget tells. */
export const budgetTopicReads = [...notificationReads, ...actionReads] as const;

type Reader = Aws<(typeof budgetTopicReads)[number]>;

/** The SNS topics among the subscribers of a budget's notifications and, as far as they can be read, of its actions. */
export const budgetTopics = async (budget: NamedBudget, aws: Reader): Promise<readonly string[]> => {
  const told = [...(await budgetNotifications(budget, aws)), ...(await readableActions(budget, aws))];
  return told.flatMap(({ subscribers }) =>
    subscribers.flatMap(({ topicArn }) => (topicArn === null ? [] : [topicArn])),
  );
};

// That they cannot be read, and why, is said by the facet of the actions themselves.
const readableActions = async (budget: NamedBudget, aws: Reader): Promise<readonly BudgetAction[]> => {
  try {
    return await budgetActions(budget, aws);
  } catch (thrown) {
    if (!(thrown instanceof ReadFailure)) throw thrown;
    return [];
  }
};
