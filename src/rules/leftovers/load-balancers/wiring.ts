import { lookUpBy } from '../../../derived/index.ts';
import type { Item, Seen } from '../../../model/index.ts';

interface Registrars {
  readonly groups: readonly Pick<Item<'auto-scaling-group'>, 'id' | 'balancedBy'>[];
  readonly workloads: readonly Pick<Item<'ecs-workload'>, 'id' | 'balancedBy'>[];
}

const registeringIn = lookUpBy(({ balancedBy }: Pick<Item<'auto-scaling-group'>, 'id' | 'balancedBy'>) => balancedBy);

/**
 * What is wired to a load balancer though no target is registered: the groups and services that register theirs in it as
 * soon as they have some, and the endpoint services and VPC links that lead others to it.
 */
export const wiredTo = (
  {
    id,
    kind,
    targetGroups,
    endpointServices,
    vpcLinks,
  }: Seen<'load-balancer', 'targetGroups' | 'endpointServices' | 'vpcLinks', never>,
  { groups, workloads }: Registrars,
): readonly string[] => {
  const names = kind === 'classic' ? [id] : targetGroups.map(({ arn }) => arn);
  const registrars = [...registeringIn(groups, ...names), ...registeringIn(workloads, ...names)];
  return [...registrars.map((one) => one.id), ...endpointServices, ...vpcLinks];
};
