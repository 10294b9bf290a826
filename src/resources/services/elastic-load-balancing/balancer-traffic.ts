import type { Aws } from '../../../aws/index.ts';
import { MalformedAnswer } from '../../reading/aws-fields.ts';
import { type DailyMetric, dailyMetric } from '../cloudwatch/daily-metric.ts';
import type { DailySeries } from '../cloudwatch/daily-series.ts';

/** A load balancer by its ARN, or a classic one by its name; and the target group that counts, where only one does. */
export interface Balancer {
  readonly name: string;
  readonly targetGroupArn: string | null;
}

/**
 * What a load balancer passes on by day. No datapoint means no request.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 */
export const balancerTraffic = (
  aws: Aws<'cloudwatch:GetMetricStatistics'>,
  balancer: Balancer,
  now: Date,
): Promise<DailySeries> => dailyMetric(aws, { ...metricOf(balancer), statistic: 'Sum' }, now);

const metricOf = ({ name, targetGroupArn }: Balancer): Omit<DailyMetric, 'statistic'> => {
  const [, path] = name.split(':loadbalancer/');
  if (path === undefined) {
    return { namespace: 'AWS/ELB', metric: 'RequestCount', dimensions: { LoadBalancerName: name } };
  }
  // A network load balancer counts for itself, not for its target groups.
  if (path.startsWith('net/')) {
    return { namespace: 'AWS/NetworkELB', metric: 'NewFlowCount', dimensions: { LoadBalancer: path } };
  }
  if (!path.startsWith('app/')) throw new MalformedAnswer(`${name} is no load balancer that counts requests`);
  const group =
    targetGroupArn === null ? {} : { TargetGroup: targetGroupArn.slice(targetGroupArn.lastIndexOf(':') + 1) };
  return { namespace: 'AWS/ApplicationELB', metric: 'RequestCount', dimensions: { LoadBalancer: path, ...group } };
};
