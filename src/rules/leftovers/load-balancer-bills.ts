import { type Bill, hoursPerMonth, type Item } from '../../model/index.ts';

/**
 * What a load balancer bills that nobody uses: its hours, and a public address in each of its zones.
 * https://aws.amazon.com/elasticloadbalancing/pricing/, https://aws.amazon.com/vpc/pricing/
 */
export const loadBalancerBills = (balancer: Item<'load-balancer'>): readonly Bill[] => [
  { item: 'load-balancer-hour', of: balancer.kind, quantity: hoursPerMonth },
  ...(hasPublicIpv4(balancer) ? [{ item: 'public-ipv4-hour' as const, quantity: hoursPerMonth * balancer.zones }] : []),
];

const hasPublicIpv4 = ({ internetFacing, addressType }: Item<'load-balancer'>): boolean =>
  internetFacing && addressType !== 'dualstack-without-public-ipv4';
