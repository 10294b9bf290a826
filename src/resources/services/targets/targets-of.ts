import type { Aws } from '../../../aws/index.ts';
import { given } from '../../reading/aws-fields.ts';
import { everyItem } from '../../reading/pages-of.ts';

/** Names of the EventBridge rules of the default bus that send to a target: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRuleNamesByTarget.html */
export const rulesTo = (aws: Aws<'events:ListRuleNamesByTarget'>, arn: string): Promise<readonly string[]> =>
  everyItem(aws.pages('events:ListRuleNamesByTarget', { TargetArn: arn }), ({ RuleNames }) =>
    given(RuleNames, 'RuleNames'),
  );

/**
 * ARNs of the EventBridge schedules that call what is asked for; one listing serves the whole region.
 * https://docs.aws.amazon.com/scheduler/latest/APIReference/API_ScheduleSummary.html
 */
export const schedulesTo = async (
  aws: Aws<'scheduler:ListSchedules'>,
  isTarget: (arn: string) => boolean,
): Promise<readonly string[]> => {
  const all = await everyItem(aws.pages('scheduler:ListSchedules', {}), ({ Schedules }) =>
    given(Schedules, 'Schedules'),
  );
  return all.filter(({ Target }) => isTarget(given(Target?.Arn, 'Target.Arn'))).map(({ Arn }) => given(Arn, 'Arn'));
};

/**
 * ARNs of the SNS subscriptions of a region that deliver to what is asked for; one listing serves them all.
 * https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html
 */
export const subscriptionsTo = async (
  aws: Aws<'sns:ListSubscriptions'>,
  isTarget: (endpoint: string) => boolean,
): Promise<readonly string[]> => {
  const all = await everyItem(aws.pages('sns:ListSubscriptions', {}), ({ Subscriptions }) =>
    given(Subscriptions, 'Subscriptions'),
  );
  return all
    .filter(({ Endpoint }) => Endpoint !== undefined && isTarget(Endpoint))
    .map(({ SubscriptionArn }) => given(SubscriptionArn, 'SubscriptionArn'));
};
