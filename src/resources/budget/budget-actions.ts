import type { Aws, OutputOf } from '../../aws/index.ts';
import { emptyIfAbsent, given, noneIfAbsent } from '../reading/aws-fields.ts';
import { everyPage, type NamedBudget, subscriberOf } from './budget-notifications.ts';
import type { BudgetAction } from './fields.ts';

const operation = 'budgets:DescribeBudgetActionsForBudget';
type Action = NonNullable<OutputOf<typeof operation>['Actions']>[number];

/** The operations that it takes to read a budget's actions. */
export const actionReads = [operation] as const;

/**
 * What a budget does by itself past a threshold, and whom it tells of it; such an action needs no notification beside it.
 * https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_Action.html
 */
export const budgetActions = async (
  { AccountId, BudgetName }: NamedBudget,
  aws: Aws<typeof operation>,
): Promise<readonly BudgetAction[]> => {
  const budget = { AccountId, BudgetName };
  const pages = await everyPage(aws.find(operation, budget, ['NotFoundException']), aws.pages(operation, budget));
  return pages.flatMap(({ Actions }) => emptyIfAbsent(Actions)).map(actionOf);
};

const actionOf = ({ NotificationType, ActionType, ActionThreshold, Subscribers }: Action): BudgetAction => {
  const threshold = given(ActionThreshold, 'ActionThreshold');
  return {
    type: given(NotificationType, 'NotificationType'),
    action: given(ActionType, 'ActionType'),
    threshold: given(threshold.ActionThresholdValue, 'ActionThresholdValue'),
    thresholdType: noneIfAbsent(threshold.ActionThresholdType),
    subscribers: emptyIfAbsent(Subscribers).map(subscriberOf),
  };
};
