import type { Aws } from '../../aws/index.ts';
import { arnOf, type Item, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, noneIfEmpty, tagsFrom, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import { addedUp } from '../services/cloudwatch/series-sum.ts';
import { balancerTraffic } from '../services/elastic-load-balancing/balancer-traffic.ts';
import type { Traffic } from '../services/elastic-load-balancing/traffic.ts';

/** Environments of a region: https://docs.aws.amazon.com/elasticbeanstalk/latest/api/API_EnvironmentDescription.html */
export const beanstalkEnvironment = defineCollector({
  type: 'beanstalk-environment',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'elasticbeanstalk', resource: 'environment/*' }),
  lister: lister(['elasticbeanstalk:DescribeEnvironments'], async function* (aws, place) {
    const pages = aws.pages('elasticbeanstalk:DescribeEnvironments', { IncludeDeleted: false });
    for await (const { Environments } of pages) {
      yield* each(
        given(Environments, 'Environments'),
        { id: 'EnvironmentName', arn: 'EnvironmentArn' },
        (environment) => {
          const id = given(environment.EnvironmentName, 'EnvironmentName');
          return {
            type: 'beanstalk-environment',
            id,
            arn: given(environment.EnvironmentArn, 'EnvironmentArn'),
            region: place.region,
            name: id,
            tags: tagsNotListed('beanstalk-environment'),
            status: given(environment.Status, 'Status'),
            health: noneIfEmpty(environment.Health),
            application: given(environment.ApplicationName, 'ApplicationName'),
            tier: given(environment.Tier?.Name, 'Tier.Name'),
            createdAt: moment(environment.DateCreated, 'DateCreated'),
          };
        },
      );
    }
  }),
  facets: {
    traffic: facet(
      ['elasticbeanstalk:DescribeEnvironmentResources', 'cloudwatch:GetMetricStatistics'],
      ({ id }: Item<'beanstalk-environment'>, aws, { now }) => trafficOf(aws, id, now),
    ),
    tagging: facet(['elasticbeanstalk:ListTagsForResource'], async ({ id, arn }, aws) => {
      const input = { ResourceArn: arn };
      const answer = await aws.find('elasticbeanstalk:ListTagsForResource', input, ['ResourceNotFoundException']);
      if (answer === null) throw new ResourceGone(id);
      return tagsFrom(emptyIfAbsent(answer.ResourceTags));
    }),
  },
});

type TrafficAws = Aws<'elasticbeanstalk:DescribeEnvironmentResources' | 'cloudwatch:GetMetricStatistics'>;

const trafficOf = async (aws: TrafficAws, name: string, now: Date): Promise<Traffic | null> => {
  const answer = await aws.call('elasticbeanstalk:DescribeEnvironmentResources', { EnvironmentName: name });
  const resources = given(answer.EnvironmentResources, 'EnvironmentResources');
  const balancers = emptyIfAbsent(resources.LoadBalancers).map(({ Name }) => given(Name, 'LoadBalancers.Name'));
  const groups = emptyIfAbsent(resources.AutoScalingGroups).map(({ Name }) => given(Name, 'AutoScalingGroups.Name'));
  const series = await Promise.all(
    balancers.length > 0
      ? balancers.map((one) => balancerTraffic(aws, { name: one, targetGroupArn: null }, now))
      : groups.map((group) => bytesInto(aws, group, now)),
  );
  const [first, ...others] = series;
  return first === undefined
    ? null
    : { by: balancers.length > 0 ? 'requests' : 'bytes', series: addedUp(first, others) };
};

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html
const bytesInto = (aws: Aws<'cloudwatch:GetMetricStatistics'>, group: string, now: Date) =>
  dailyMetric(
    aws,
    { namespace: 'AWS/EC2', metric: 'NetworkIn', statistic: 'Sum', dimensions: { AutoScalingGroupName: group } },
    now,
  );
