import type { Aws } from '../../aws/index.ts';
import { arnOf, type Item } from '../../model/index.ts';
import { emptyIfAbsent, given } from '../reading/aws-fields.ts';
import { batchesOf } from '../reading/batches.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each, within } from '../reading/each-item.ts';
import { everyItem } from '../reading/pages-of.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import { addedUp } from '../services/cloudwatch/series-sum.ts';
import { type Balancer, balancerTraffic } from '../services/elastic-load-balancing/balancer-traffic.ts';
import type { Traffic } from '../services/elastic-load-balancing/traffic.ts';
import { clusterFrom, clustersOf, instancesOf, servicesOf, tasksOf } from './ecs.ts';
import { instancesItem, serviceItem, serviceName, taskItem } from './ecs-items.ts';

type Workload = Item<'ecs-workload'>;

/** What the clusters of a region keep going: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html */
export const ecsWorkload = defineCollector({
  type: 'ecs-workload',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'ecs', resource: 'service/*' }),
  lister: lister(
    [
      'ecs:ListClusters',
      'ecs:DescribeClusters',
      'ecs:ListServices',
      'ecs:DescribeServices',
      'ecs:ListTasks',
      'ecs:DescribeTasks',
      'ecs:ListContainerInstances',
      'ecs:DescribeContainerInstances',
    ],
    async function* (aws, place) {
      for (const answer of await clustersOf(aws)) {
        yield* within(answer, { id: 'clusterName', arn: 'clusterArn' }, async function* (described) {
          const cluster = clusterFrom(described);
          const [services, tasks] = await Promise.all([servicesOf(aws, cluster.arn), tasksOf(aws, cluster.arn)]);
          yield* each(
            services,
            { id: ({ serviceName: name }) => `${cluster.name}/${name}`, arn: 'serviceArn' },
            (service) => serviceItem(service, tasks, cluster, place),
          );
          const alone = tasks.filter((task) => serviceName(task) === null);
          yield* each(alone, { id: 'taskArn', arn: 'taskArn' }, (task) => taskItem(task, cluster, place));
          if (cluster.instances > 0 && tasks.length === 0) {
            const instances = await instancesOf(aws, cluster.arn);
            yield* each([instances], { id: () => `${cluster.name}/*` }, (all) => instancesItem(all, cluster, place));
          }
        });
      }
    },
  ),
  facets: {
    traffic: facet(
      ['elasticloadbalancingv2:DescribeTargetGroups', 'cloudwatch:GetMetricStatistics'],
      async ({ balancedBy }: Workload, aws, { now }) => {
        const balancers = (await Promise.all(balancedBy.map((one) => balancersOf(aws, one)))).flat();
        const [first, ...others] = await Promise.all(balancers.map((one) => balancerTraffic(aws, one, now)));
        return first === undefined ? null : ({ by: 'requests', series: addedUp(first, others) } satisfies Traffic);
      },
    ),
    // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/available-metrics.html
    cpu: facet(['cloudwatch:GetMetricStatistics'], async ({ kind, cluster, name }: Workload, aws, { now }) =>
      kind === 'service'
        ? dailyMetric(
            aws,
            {
              namespace: 'AWS/ECS',
              metric: 'CPUUtilization',
              statistic: 'Average',
              dimensions: { ClusterName: cluster, ServiceName: given(name, 'serviceName') },
            },
            now,
          )
        : null,
    ),
    autoScalingGroups: facet(['autoscaling:DescribeAutoScalingInstances'], async ({ instanceIds }: Workload, aws) => {
      const answers = await Promise.all(
        batchesOf(instanceIds, 50).map((batch) =>
          aws.call('autoscaling:DescribeAutoScalingInstances', { InstanceIds: batch }),
        ),
      );
      const members = answers.flatMap((answer) => given(answer.AutoScalingInstances, 'AutoScalingInstances'));
      const groups = members.map(({ AutoScalingGroupName }) => given(AutoScalingGroupName, 'AutoScalingGroupName'));
      return [...new Set(groups)];
    }),
  },
});

/** The load balancers that send to a target group, told by the list of all; a classic one is named by itself. */
const balancersOf = async (
  aws: Aws<'elasticloadbalancingv2:DescribeTargetGroups'>,
  one: string,
): Promise<readonly Balancer[]> => {
  if (!one.startsWith('arn:')) return [{ name: one, targetGroupArn: null }];
  const pages = aws.pages('elasticloadbalancingv2:DescribeTargetGroups', {});
  const groups = await everyItem(pages, ({ TargetGroups }) => given(TargetGroups, 'TargetGroups'));
  return groups
    .filter(({ TargetGroupArn }) => TargetGroupArn === one)
    .flatMap(({ LoadBalancerArns }) => emptyIfAbsent(LoadBalancerArns))
    .map((name) => ({ name, targetGroupArn: one }));
};
