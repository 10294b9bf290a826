import type { OutputOf } from '../../aws/index.ts';
import { emptyIfAbsent, given } from '../reading/aws-fields.ts';
import type { InternalWay } from './fields.ts';

type Service = NonNullable<OutputOf<'ecs:DescribeServices'>['services']>[number];

/**
 * What sends requests to a service. Blue/green deployments of ECS move the traffic between a target group and its alternate
 * one, those of CodeDeploy and of other controllers between task sets; which of them serves now changes with each deployment.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AdvancedConfiguration.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html
 */
export const balancedBy = (service: Service): readonly string[] => {
  const balancers = partsOf(service).flatMap(({ loadBalancers }) => emptyIfAbsent(loadBalancers));
  const names = balancers.flatMap(({ targetGroupArn, loadBalancerName, advancedConfiguration }) => [
    given(targetGroupArn ?? loadBalancerName, 'targetGroupArn'),
    ...(advancedConfiguration?.alternateTargetGroupArn === undefined
      ? []
      : [advancedConfiguration.alternateTargetGroupArn]),
  ]);
  return [...new Set(names)];
};

/**
 * How others reach a service past its load balancers. A service that only calls others by Service Connect names no service
 * of its own there. https://docs.aws.amazon.com/AmazonECS/latest/developerguide/interconnecting-services.html
 */
export const reachedBy = (service: Service): readonly InternalWay[] => {
  const deployments = emptyIfAbsent(service.deployments);
  const ways = {
    'Service Connect': deployments.some(
      ({ serviceConnectConfiguration: connect }) =>
        connect?.enabled === true && emptyIfAbsent(connect.services).length > 0,
    ),
    'VPC Lattice': deployments.some(
      ({ vpcLatticeConfigurations }) => emptyIfAbsent(vpcLatticeConfigurations).length > 0,
    ),
    'service discovery': partsOf(service).some(({ serviceRegistries }) => emptyIfAbsent(serviceRegistries).length > 0),
  };
  return (['Service Connect', 'VPC Lattice', 'service discovery'] as const).filter((way) => ways[way]);
};

// A service whose deployments another controller makes tells of its task sets what they are.
const partsOf = (service: Service) => [service, ...emptyIfAbsent(service.taskSets)];
