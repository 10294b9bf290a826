import { actedOn, managedBy } from '../../../derived/index.ts';
import {
  awsCli,
  type Bill,
  type Caution,
  type Failing,
  hoursPerMonth,
  type Item,
  type Seen,
} from '../../../model/index.ts';

/**
 * What a finding about a load balancer carries: what it bills, its hours and a public address in each of its zones, and
 * what removes it. `registered` targets may be started again. https://aws.amazon.com/elasticloadbalancing/pricing/, https://aws.amazon.com/vpc/pricing/
 */
export const loadBalancerWaste = (
  elb: Seen<'load-balancer', never, 'tagging' | 'deletionProtected'>,
  registered = 0,
): Omit<Failing, 'evidence'> => {
  const manager = managedBy(elb, elb.tagging);
  const bills = billsOf(elb);
  // The cluster's own controller makes it anew; only a Service or an Ingress inside the cluster ends it.
  return manager?.kind === 'eks-cluster'
    ? { bills, managedBy: manager }
    : { bills, ...actedOn(elb, manager, { remove: [deletion(elb)], cautions: cautionsOf(elb, registered) }) };
};

/** The same of one that is still wired up: whoever registers targets in it, or reaches it, is asked first. */
export const wiredWaste = (elb: Seen<'load-balancer', never, 'tagging'>): Omit<Failing, 'evidence'> => ({
  bills: billsOf(elb),
  managedBy: managedBy(elb, elb.tagging),
});

const billsOf = (balancer: Item<'load-balancer'>): readonly Bill[] => [
  { item: 'load-balancer-hour', of: balancer.kind, quantity: hoursPerMonth },
  ...(hasPublicIpv4(balancer) ? [{ item: 'public-ipv4-hour' as const, quantity: hoursPerMonth * balancer.zones }] : []),
];

const hasPublicIpv4 = ({ internetFacing, addressType }: Item<'load-balancer'>): boolean =>
  internetFacing && addressType !== 'dualstack-without-public-ipv4';

// Where it was not read, it may be protected.
const cautionsOf = (
  { id, deletionProtected }: Seen<'load-balancer', never, 'deletionProtected'>,
  registered: number,
): readonly Caution[] => [
  ...(registered === 0
    ? []
    : [{ kind: 'look-first', message: 'restarted', args: { balancer: id, registered } } as const]),
  ...(deletionProtected.known && !deletionProtected.value
    ? []
    : [{ kind: 'note', message: 'protected', args: { balancer: id } } as const]),
];

const deletion = ({ id, arn, kind, region }: Item<'load-balancer'>) =>
  kind === 'classic'
    ? awsCli(region, 'elb delete-load-balancer', { 'load-balancer-name': id })
    : awsCli(region, 'elbv2 delete-load-balancer', { 'load-balancer-arn': arn });
