import type { Aws } from '../../aws/index.ts';
import { type Item, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given } from '../reading/aws-fields.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';
import type { TargetGroup } from './fields.ts';

/** What reading the target groups takes. */
export const targetGroupOperations = [
  'elasticloadbalancingv2:DescribeTargetGroups',
  'elasticloadbalancingv2:DescribeTargetHealth',
  'elasticloadbalancing:DescribeInstanceHealth',
] as const;

/**
 * The target groups behind a load balancer, with what is registered in them. All groups of a region come in one listing:
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html
 */
export const targetGroupsOf = async (
  aws: Aws<(typeof targetGroupOperations)[number]>,
  arn: string,
): Promise<readonly TargetGroup[]> => {
  const groups = await Promise.all(
    (await groupsBehind(aws, arn)).map(async (group) => {
      const input = { TargetGroupArn: given(group.TargetGroupArn, 'TargetGroupArn') };
      const answer = await aws.find('elasticloadbalancingv2:DescribeTargetHealth', input, gone);
      // A group that vanished since is behind nothing.
      if (answer === null) return [];
      const states = given(answer.TargetHealthDescriptions, 'TargetHealthDescriptions').map(({ TargetHealth }) =>
        given(TargetHealth?.State, 'TargetHealth.State'),
      );
      return [
        {
          arn: input.TargetGroupArn,
          name: given(group.TargetGroupName, 'TargetGroupName'),
          targetType: given(group.TargetType, 'TargetType'),
          targets: states.filter((state) => !leaving.has(state) && state !== unused).length,
          unused: states.filter((state) => state === unused).length,
          healthy: states.filter((state) => state === 'healthy').length,
        },
      ];
    }),
  );
  return groups.flat();
};

/** How many listeners a load balancer has that has no target group: those redirect, or answer by themselves. null where it has one. */
export const answeringListeners = async (
  aws: Aws<'elasticloadbalancingv2:DescribeTargetGroups' | 'elasticloadbalancingv2:DescribeListeners'>,
  { id, arn }: { readonly id: string; readonly arn: string },
): Promise<number | null> => {
  if ((await groupsBehind(aws, arn)).length > 0) return null;
  const operation = 'elasticloadbalancingv2:DescribeListeners';
  const pages = pagesOf(aws, operation, { LoadBalancerArn: arn }, { id, gone: 'LoadBalancerNotFoundException' });
  return (await everyItem(pages, ({ Listeners }) => given(Listeners, 'Listeners'))).length;
};

const gone = ['TargetGroupNotFoundException', 'TargetGroupNotFound'];

// Stopped, terminated, or in a zone or a group that gets nothing:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html
const unused = 'unused';

/**
 * The instances of a classic load balancer as one group: those in service, and those that are out of it, which are sent nothing.
 * https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_InstanceState.html
 */
export const classicGroupOf = async (
  aws: Aws<'elasticloadbalancing:DescribeInstanceHealth'>,
  { id, arn, instances }: Item<'load-balancer'>,
): Promise<readonly TargetGroup[]> => {
  if (instances === 0) return [];
  const input = { LoadBalancerName: id };
  const operation = 'elasticloadbalancing:DescribeInstanceHealth';
  const answer = await aws.find(operation, input, ['LoadBalancerNotFound', 'AccessPointNotFoundException']);
  if (answer === null) throw new ResourceGone(id);
  const states = given(answer.InstanceStates, 'InstanceStates').map(({ State }) => given(State, 'State'));
  const inService = states.filter((state) => state === 'InService').length;
  const out = states.filter((state) => state === 'OutOfService').length;
  return [{ arn, name: id, targetType: 'instance', targets: states.length - out, unused: out, healthy: inService }];
};

const leaving: ReadonlySet<string> = new Set(['draining', 'unhealthy.draining']);

const groupsBehind = async (aws: Aws<'elasticloadbalancingv2:DescribeTargetGroups'>, arn: string) => {
  const pages = aws.pages('elasticloadbalancingv2:DescribeTargetGroups', {});
  const groups = await everyItem(pages, ({ TargetGroups }) => given(TargetGroups, 'TargetGroups'));
  return groups.filter(({ LoadBalancerArns }) => emptyIfAbsent(LoadBalancerArns).includes(arn));
};
