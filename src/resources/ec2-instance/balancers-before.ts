import type { Aws } from '../../aws/index.ts';
import { emptyIfAbsent, given } from '../reading/aws-fields.ts';
import { everyItem } from '../reading/pages-of.ts';

/** What `balancersBefore` may call. */
export const balancerReads = [
  'elasticloadbalancingv2:DescribeLoadBalancers',
  'elasticloadbalancingv2:DescribeTargetGroups',
  'elasticloadbalancingv2:DescribeTargetHealth',
  'elasticloadbalancing:DescribeLoadBalancers',
] as const;

type BalancerAws = Aws<(typeof balancerReads)[number]>;

/**
 * The names of the internet-facing load balancers that send to an instance, which targets name by its id or by one of its
 * private addresses: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html
 */
export const balancersBefore = async (
  aws: BalancerAws,
  instance: { readonly id: string; readonly privateIps: readonly string[] },
): Promise<readonly string[]> => {
  const targets = [instance.id, ...instance.privateIps];
  const [newer, classic] = await Promise.all([newerBefore(aws, targets), classicBefore(aws, instance.id)]);
  return [...new Set([...newer, ...classic])].toSorted();
};

const newerBefore = async (aws: BalancerAws, targets: readonly string[]): Promise<readonly string[]> => {
  const facing = (
    await everyItem(aws.pages('elasticloadbalancingv2:DescribeLoadBalancers', {}), ({ LoadBalancers }) =>
      given(LoadBalancers, 'LoadBalancers'),
    )
  ).filter(({ Scheme }) => Scheme === 'internet-facing');
  if (facing.length === 0) return [];
  const groups = await everyItem(aws.pages('elasticloadbalancingv2:DescribeTargetGroups', {}), ({ TargetGroups }) =>
    given(TargetGroups, 'TargetGroups'),
  );
  const found = await Promise.all(
    groups.map(async ({ TargetGroupArn, LoadBalancerArns }) => {
      const arns = emptyIfAbsent(LoadBalancerArns);
      const before = facing.filter(({ LoadBalancerArn }) => arns.includes(given(LoadBalancerArn, 'LoadBalancerArn')));
      if (before.length === 0) return [];
      const ids = await targetsOf(aws, given(TargetGroupArn, 'TargetGroupArn'));
      return ids.some((id) => targets.includes(id)) ? before : [];
    }),
  );
  return found.flat().map(({ LoadBalancerName }) => given(LoadBalancerName, 'LoadBalancerName'));
};

const targetsOf = async (aws: BalancerAws, TargetGroupArn: string): Promise<readonly string[]> => {
  const absent = ['TargetGroupNotFoundException', 'TargetGroupNotFound'];
  const answer = await aws.find('elasticloadbalancingv2:DescribeTargetHealth', { TargetGroupArn }, absent);
  // A group that vanished since sends to nobody.
  if (answer === null) return [];
  return given(answer.TargetHealthDescriptions, 'TargetHealthDescriptions').map(({ Target }) =>
    given(Target?.Id, 'Target.Id'),
  );
};

const classicBefore = async (aws: BalancerAws, id: string): Promise<readonly string[]> => {
  const balancers = await everyItem(
    aws.pages('elasticloadbalancing:DescribeLoadBalancers', {}),
    ({ LoadBalancerDescriptions }) => given(LoadBalancerDescriptions, 'LoadBalancerDescriptions'),
  );
  return balancers
    .filter(({ Scheme, Instances }) => {
      return Scheme === 'internet-facing' && emptyIfAbsent(Instances).some(({ InstanceId }) => InstanceId === id);
    })
    .map(({ LoadBalancerName }) => given(LoadBalancerName, 'LoadBalancerName'));
};
