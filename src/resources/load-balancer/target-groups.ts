import type { Aws } from '../../aws/index.ts';
import { emptyIfAbsent, given } from '../reading/aws-fields.ts';
import { everyItem, pagesOf } from '../reading/pages-of.ts';
import type { TargetGroup } from './fields.ts';

/** What reading the target groups takes. */
export const targetGroupOperations = [
  'elasticloadbalancingv2:DescribeTargetGroups',
  'elasticloadbalancingv2:DescribeTargetHealth',
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
          targets: states.filter((state) => !leaving.has(state)).length,
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

const leaving: ReadonlySet<string> = new Set(['draining', 'unhealthy.draining']);

const groupsBehind = async (aws: Aws<'elasticloadbalancingv2:DescribeTargetGroups'>, arn: string) => {
  const pages = aws.pages('elasticloadbalancingv2:DescribeTargetGroups', {});
  const groups = await everyItem(pages, ({ TargetGroups }) => given(TargetGroups, 'TargetGroups'));
  return groups.filter(({ LoadBalancerArns }) => emptyIfAbsent(LoadBalancerArns).includes(arn));
};
