import type { Read } from '../../../model/index.ts';
import type { BudgetAction, BudgetNotification, BudgetSubscriber } from '../../../resources/budget/fields.ts';

/** One threshold of a budget past which somebody is told. */
export interface BudgetNotice {
  readonly threshold: number;
  readonly thresholdType: string | null;
  readonly subscribers: readonly BudgetSubscriber[];
}

/** What tells somebody of rising costs: notifications, and actions as far as they were read, which have subscribers of their own. */
export const risingNotices = (
  notifications: readonly BudgetNotification[],
  actions: Read<readonly BudgetAction[]>,
): readonly BudgetNotice[] => [
  ...notifications.filter(({ comparison }) => comparison === 'GREATER_THAN'),
  ...(actions.known ? actions.value : []),
];

/** The SNS topics among the subscribers of notices. */
export const topicsIn = (notices: readonly BudgetNotice[]): readonly string[] => [
  ...new Set(
    notices.flatMap(({ subscribers }) => subscribers.flatMap(({ topicArn }) => (topicArn === null ? [] : [topicArn]))),
  ),
];
