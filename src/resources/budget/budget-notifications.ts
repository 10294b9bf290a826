import type { Aws, OutputOf } from '../../aws/index.ts';
import { emptyIfAbsent, given, noneIfAbsent } from '../reading/aws-fields.ts';
import type { BudgetNotification, BudgetSubscriber } from './fields.ts';

/** The operations that it takes to read a budget's notifications. */
export const notificationReads = [
  'budgets:DescribeNotificationsForBudget',
  'budgets:DescribeSubscribersForNotification',
] as const;

type Reader = Aws<(typeof notificationReads)[number]>;
type Notification = NonNullable<OutputOf<'budgets:DescribeNotificationsForBudget'>['Notifications']>[number];
type Subscriber = NonNullable<OutputOf<'budgets:DescribeSubscribersForNotification'>['Subscribers']>[number];

/** A budget as AWS asks for it. */
export interface NamedBudget {
  readonly AccountId: string;
  readonly BudgetName: string;
}

/**
 * A budget's notifications with their subscribers, e-mail addresses left out:
 * https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_budgets_DescribeNotificationsForBudget.html
 */
export const budgetNotifications = async (budget: NamedBudget, aws: Reader): Promise<readonly BudgetNotification[]> => {
  const pages = await everyPage(
    aws.find('budgets:DescribeNotificationsForBudget', budget, ['NotFoundException']),
    aws.pages('budgets:DescribeNotificationsForBudget', budget),
  );
  // This service leaves a list out where it has nothing to put into it.
  const notifications = pages.flatMap(({ Notifications }) => emptyIfAbsent(Notifications));
  return Promise.all(notifications.map((one) => withSubscribers(one, budget, aws)));
};

const withSubscribers = async (
  { NotificationType, ComparisonOperator, Threshold, ThresholdType }: Notification,
  budget: NamedBudget,
  aws: Reader,
): Promise<BudgetNotification> => {
  // A notification is found by what it says, so exactly what AWS sent of it goes back, its state left out.
  const Notification = {
    NotificationType,
    ComparisonOperator,
    Threshold,
    ...(ThresholdType === undefined ? {} : { ThresholdType }),
  };
  const input = { ...budget, Notification };
  const pages = await everyPage(
    aws.find('budgets:DescribeSubscribersForNotification', input, ['NotFoundException']),
    aws.pages('budgets:DescribeSubscribersForNotification', input),
  );
  return {
    type: given(NotificationType, 'NotificationType'),
    comparison: given(ComparisonOperator, 'ComparisonOperator'),
    threshold: given(Threshold, 'Threshold'),
    thresholdType: noneIfAbsent(ThresholdType),
    subscribers: pages.flatMap(({ Subscribers }) => emptyIfAbsent(Subscribers)).map(subscriberOf),
  };
};

/** Every page of a list, of which the first is asked for once: equal calls are one. "Not found" says that there is none. */
export const everyPage = async <P>(first: Promise<P | null>, pages: AsyncIterable<P>): Promise<readonly P[]> => {
  if ((await first) === null) return [];
  const all: P[] = [];
  for await (const page of pages) all.push(page);
  return all;
};

/** A subscriber, an e-mail address left out. */
export const subscriberOf = ({ SubscriptionType, Address }: Subscriber): BudgetSubscriber => {
  const kind = given(SubscriptionType, 'SubscriptionType');
  return { kind, topicArn: kind === 'SNS' ? given(Address, 'Address') : null };
};
