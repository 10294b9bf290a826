import type { Aws } from '../../aws/index.ts';
import { arnOf, type Item, type Place, ResourceGone, type Tags } from '../../model/index.ts';
import {
  emptyIfAbsent,
  given,
  MalformedAnswer,
  moment,
  noneIfEmpty,
  tagsFrom,
  tagsNotListed,
} from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { type Attempt, each } from '../reading/each-item.ts';
import { answeringListeners, classicGroupOf, targetGroupOperations, targetGroupsOf } from './target-groups.ts';

type LoadBalancer = Item<'load-balancer'>;

/**
 * Load balancers of a region; the two generations have a service each:
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancer.html,
 * https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_LoadBalancerDescription.html
 */
export const loadBalancer = defineCollector({
  type: 'load-balancer',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'elasticloadbalancing', resource: 'loadbalancer/*' }),
  lister: lister(
    ['elasticloadbalancingv2:DescribeLoadBalancers', 'elasticloadbalancing:DescribeLoadBalancers'],
    async function* (aws, place) {
      yield* newer(aws, place);
      yield* classic(aws, place);
    },
  ),
  facets: {
    targetGroups: facet(targetGroupOperations, async (balancer: LoadBalancer, aws) =>
      balancer.kind === 'classic' ? classicGroupOf(aws, balancer) : targetGroupsOf(aws, balancer.arn),
    ),
    answering: facet(
      ['elasticloadbalancingv2:DescribeTargetGroups', 'elasticloadbalancingv2:DescribeListeners'],
      async ({ id, kind, arn }: LoadBalancer, aws) =>
        kind === 'application' ? answeringListeners(aws, { id, arn }) : null,
    ),
    tagging: facet(
      ['elasticloadbalancingv2:DescribeTags', 'elasticloadbalancing:DescribeTags'],
      (item: LoadBalancer, aws) => tagsOf(aws, item),
    ),
  },
});

async function* newer(
  aws: Aws<'elasticloadbalancingv2:DescribeLoadBalancers'>,
  { region }: Place,
): AsyncGenerator<Attempt<'load-balancer'>> {
  for await (const { LoadBalancers } of aws.pages('elasticloadbalancingv2:DescribeLoadBalancers', {})) {
    yield* each(given(LoadBalancers, 'LoadBalancers'), { id: 'LoadBalancerName', arn: 'LoadBalancerArn' }, (one) => {
      const name = given(one.LoadBalancerName, 'LoadBalancerName');
      return {
        ...named(name, region),
        arn: given(one.LoadBalancerArn, 'LoadBalancerArn'),
        kind: given(one.Type, 'Type'),
        state: given(one.State?.Code, 'State.Code'),
        // Gateway load balancers have no scheme.
        internetFacing: one.Scheme === 'internet-facing',
        addressType: noneIfEmpty(one.IpAddressType),
        zones: emptyIfAbsent(one.AvailabilityZones).length,
        instances: null,
        createdAt: moment(one.CreatedTime, 'CreatedTime'),
      };
    });
  }
}

async function* classic(
  aws: Aws<'elasticloadbalancing:DescribeLoadBalancers'>,
  place: Place,
): AsyncGenerator<Attempt<'load-balancer'>> {
  for await (const { LoadBalancerDescriptions } of aws.pages('elasticloadbalancing:DescribeLoadBalancers', {})) {
    yield* each(given(LoadBalancerDescriptions, 'LoadBalancerDescriptions'), { id: 'LoadBalancerName' }, (one) => {
      const name = given(one.LoadBalancerName, 'LoadBalancerName');
      return {
        ...named(name, place.region),
        arn: arnOf({ ...place, service: 'elasticloadbalancing', resource: `loadbalancer/${name}` }),
        kind: 'classic',
        state: null,
        internetFacing: given(one.Scheme, 'Scheme') === 'internet-facing',
        addressType: null,
        zones: emptyIfAbsent(one.AvailabilityZones).length,
        instances: given(one.Instances, 'Instances').length,
        createdAt: moment(one.CreatedTime, 'CreatedTime'),
      };
    });
  }
}

const named = (name: string, region: string) => ({
  type: 'load-balancer' as const,
  id: name,
  region,
  name,
  tags: tagsNotListed('load-balancer'),
});

const tagsOf = async (
  aws: Aws<'elasticloadbalancingv2:DescribeTags' | 'elasticloadbalancing:DescribeTags'>,
  { id, kind, arn }: LoadBalancer,
): Promise<Tags> => {
  const answer =
    kind === 'classic'
      ? await aws.find('elasticloadbalancing:DescribeTags', { LoadBalancerNames: [id] }, gone)
      : await aws.find('elasticloadbalancingv2:DescribeTags', { ResourceArns: [arn] }, gone);
  if (answer === null) throw new ResourceGone(id);
  const [described, another] = given(answer.TagDescriptions, 'TagDescriptions');
  if (described === undefined || another !== undefined) throw new MalformedAnswer('not the tags of one load balancer');
  return tagsFrom(emptyIfAbsent(described.Tags));
};

const gone = ['LoadBalancerNotFoundException', 'LoadBalancerNotFound', 'AccessPointNotFoundException'];
