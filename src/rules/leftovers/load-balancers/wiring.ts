import type { Item, Seen } from '../../../model/index.ts';

interface Registrars {
  readonly groups: readonly Pick<Item<'auto-scaling-group'>, 'id' | 'balancedBy'>[];
  readonly workloads: readonly Pick<Item<'ecs-workload'>, 'id' | 'balancedBy'>[];
}

/**
 * What is wired to a load balancer though no target is registered: the groups and services that register theirs in it as
 * soon as they have some, and the endpoint services that lead others to it.
 */
export const wiredTo = (
  { id, kind, targetGroups, endpointServices }: Seen<'load-balancer', 'targetGroups' | 'endpointServices', never>,
  { groups, workloads }: Registrars,
): readonly string[] => {
  const names = new Set(kind === 'classic' ? [id] : targetGroups.map(({ arn }) => arn));
  const registrars = [...groups, ...workloads].filter(({ balancedBy }) => balancedBy.some((name) => names.has(name)));
  return [...registrars.map((one) => one.id), ...endpointServices];
};
