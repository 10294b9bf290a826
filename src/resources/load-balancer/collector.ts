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
import { everyItem } from '../reading/pages-of.ts';
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
    endpointServices: facet(
      ['ec2:DescribeVpcEndpointServiceConfigurations'],
      async ({ kind, arn }: LoadBalancer, aws) =>
        kind === 'network' || kind === 'gateway' ? endpointServicesOf(aws, arn) : [],
    ),
    vpcLinks: facet(['apigateway:GetVpcLinks'], async ({ kind, arn }: LoadBalancer, aws) =>
      kind === 'network' ? vpcLinksTo(aws, arn) : [],
    ),
    deletionProtected: facet(
      ['elasticloadbalancingv2:DescribeLoadBalancerAttributes'],
      async ({ id, kind, arn }: LoadBalancer, aws) => (kind === 'classic' ? false : isProtected(aws, { id, arn })),
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

// One listing tells of all endpoint services of the region:
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ServiceConfiguration.html
const endpointServicesOf = async (
  aws: Aws<'ec2:DescribeVpcEndpointServiceConfigurations'>,
  arn: string,
): Promise<readonly string[]> => {
  const pages = aws.pages('ec2:DescribeVpcEndpointServiceConfigurations', {});
  const all = await everyItem(pages, (page) => given(page.ServiceConfigurations, 'ServiceConfigurations'));
  return all
    .filter((one) =>
      [...emptyIfAbsent(one.NetworkLoadBalancerArns), ...emptyIfAbsent(one.GatewayLoadBalancerArns)].includes(arn),
    )
    .map(({ ServiceName }) => given(ServiceName, 'ServiceName'));
};

// One listing tells of all links of the region; those of HTTP APIs name subnets instead:
// https://docs.aws.amazon.com/apigateway/latest/api/API_VpcLink.html
const vpcLinksTo = async (aws: Aws<'apigateway:GetVpcLinks'>, arn: string): Promise<readonly string[]> => {
  const links = await everyItem(aws.pages('apigateway:GetVpcLinks', {}), ({ items }) => emptyIfAbsent(items));
  return links
    .filter(({ targetArns }) => given(targetArns, 'targetArns').includes(arn))
    .map(({ id, name }) => given(noneIfEmpty(name) ?? id, 'id'));
};

// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html
const isProtected = async (
  aws: Aws<'elasticloadbalancingv2:DescribeLoadBalancerAttributes'>,
  { id, arn }: Pick<LoadBalancer, 'id' | 'arn'>,
): Promise<boolean> => {
  const answer = await aws.find(
    'elasticloadbalancingv2:DescribeLoadBalancerAttributes',
    { LoadBalancerArn: arn },
    gone,
  );
  if (answer === null) throw new ResourceGone(id);
  const found = given(answer.Attributes, 'Attributes').find(({ Key }) => Key === 'deletion_protection.enabled');
  return given(found?.Value, 'deletion_protection.enabled') === 'true';
};

const gone = ['LoadBalancerNotFoundException', 'LoadBalancerNotFound', 'AccessPointNotFoundException'];
