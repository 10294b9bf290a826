import { actedOn, lookUpById, managedBy } from '../../derived/index.ts';
import {
  amongOthers,
  awsCli,
  type Bill,
  defineRule,
  type Failing,
  hoursPerMonth,
  type Item,
  parseArn,
} from '../../model/index.ts';
import { daysStopped } from './ec2/stop-date.ts';
import { text } from './elastic-ip-unattached.text.ts';

export const elasticIpUnattached = defineRule({
  id: 'elastic-ip-unattached',
  severity: 'medium',
  category: 'leftovers',
  subject: 'elastic-ip',
  related: {
    'ec2-instance': { in: 'same-region' },
    'network-interface': { in: 'same-region' },
  },
  options: { minStoppedDays: 30 },
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html'],
  // One that waits for a stopped instance is attached, as Security Hub sees it.
  standards: {
    'security-hub': [amongOthers('EC2.12', ({ message }) => message?.startsWith('stopped') !== true)],
    'well-architected': ['COST04-BP03'],
  },
  text,
  screen(ip, { verdict }) {
    const args = { ip: ip.publicIp };
    const owner = foreignOwner(ip);
    if (ip.serviceManaged !== null) return verdict.notApplicable('managed', { ...args, service: ip.serviceManaged });
    if (owner !== null && !isAccount(owner)) return verdict.notApplicable('managed', { ...args, service: owner });
    if (owner !== null) return verdict.notApplicable('elsewhere', { ...args, account: owner });
    if (ip.associationId === null && ip.instanceId === null && ip.networkInterfaceId === null)
      return verdict.fail('unattached', args, waste(ip));
    return undefined;
  },
  evaluate(ip, { verdict, now, related, options: { minStoppedDays } }) {
    const args = { ip: ip.publicIp };
    const [eni] = lookUpById(related['network-interface'], ip.networkInterfaceId);
    const instanceId = ip.instanceId ?? eni?.instanceId ?? null;
    const [instance] = lookUpById(related['ec2-instance'], instanceId);
    if (instance !== undefined) {
      const holder = { ...args, instance: instance.id, state: instance.state };
      if (runs(instance.state)) return verdict.pass('used', args);
      return isForgotten(instance, minStoppedDays, now)
        ? verdict.fail('stopped', holder, waste(ip))
        : verdict.fail('stoppedLately', holder, wiredWaste(ip));
    }
    if (eni === undefined || instanceId !== null)
      return verdict.unclear('vanished', { ...args, target: instanceId ?? ip.networkInterfaceId ?? ip.id });
    return eni.status === 'available' && !eni.requesterManaged
      ? verdict.fail('loose', { ...args, eni: eni.id }, waste(ip))
      : verdict.pass('used', args);
  },
});

const runs = (state: string): boolean => state === 'running' || state === 'pending';

// One that is stopped every night has its address again in the morning; where AWS does not say since when, it may be that.
const isForgotten = ({ stateTransitionReason }: Item<'ec2-instance'>, minDays: number, now: Date): boolean => {
  const days = daysStopped(stateTransitionReason, now);
  return minDays === 0 || (days !== null && days >= minDays);
};

const isAccount = (owner: string): boolean => /^\d{12}$/.test(owner);

/** The owner of its interface where that is not this account: a service such as `amazon-elb`, or another account. */
const foreignOwner = ({ arn, networkInterfaceOwnerId }: Item<'elastic-ip'>): string | null =>
  networkInterfaceOwnerId === parseArn(arn)?.account ? null : networkInterfaceOwnerId;

const wiredWaste = (ip: Item<'elastic-ip'>): Failing => ({ ...standing(ip), managedBy: managedBy(ip) });
// Addresses that you brought yourself are free: https://aws.amazon.com/vpc/pricing/. A pool of IPAM does not tell who brought it.
const billsOf = ({ publicIpv4Pool: pool }: Item<'elastic-ip'>): readonly Bill[] => {
  if (pool?.startsWith('ipv4pool-') === true) return [];
  if (pool === 'carrier') return [{ item: 'carrier-ipv4-hour', quantity: hoursPerMonth }];
  const own = pool === null || pool === 'amazon';
  return [{ item: own ? 'public-ipv4-hour' : 'ipam-pool-ipv4-hour', quantity: hoursPerMonth }];
};

const waste = (ip: Item<'elastic-ip'>): Failing => ({
  ...standing(ip),
  ...actedOn(ip, managedBy(ip), {
    remove: [
      ...(ip.associationId === null
        ? []
        : [awsCli(ip.region, 'ec2 disassociate-address', { 'association-id': ip.associationId })]),
      awsCli(ip.region, 'ec2 release-address', { 'allocation-id': ip.id }),
    ],
    cautions: [{ kind: 'lost-for-good', message: 'address', args: { ip: ip.publicIp } }],
  }),
});

const standing = (ip: Item<'elastic-ip'>): Pick<Failing, 'bills' | 'evidence'> => ({
  evidence: {
    publicIp: ip.publicIp,
    associationId: ip.associationId,
    instanceId: ip.instanceId,
    networkInterfaceId: ip.networkInterfaceId,
  },
  bills: billsOf(ip),
});
