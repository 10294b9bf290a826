import { awsCli, defineRule, type Failing, hoursPerMonth, type Item } from '../../model/index.ts';
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
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html'],
  standards: { 'security-hub': ['EC2.12'] },
  text,
  screen(ip, { say }) {
    if (ip.serviceManaged !== null)
      return say.notApplicable('managed', { ip: ip.publicIp, service: ip.serviceManaged });
    if (ip.associationId === null && ip.instanceId === null)
      return say.fail('unattached', { ip: ip.publicIp }, waste(ip));
    return undefined;
  },
  evaluate(ip, { say, related }) {
    const args = { ip: ip.publicIp };
    const instance = related['ec2-instance'].find(({ id }) => id === ip.instanceId);
    if (instance !== undefined) {
      return runs(instance.state)
        ? say.pass('used', args)
        : say.fail('stopped', { ...args, instance: instance.id, state: instance.state }, waste(ip));
    }
    const eni = related['network-interface'].find(({ id }) => id === ip.networkInterfaceId);
    if (eni === undefined)
      return say.unclear('vanished', { ...args, target: ip.instanceId ?? ip.networkInterfaceId ?? '?' });
    return eni.status === 'available' && !eni.requesterManaged
      ? say.fail('loose', { ...args, eni: eni.id }, waste(ip))
      : say.pass('used', args);
  },
});

const runs = (state: string): boolean => state === 'running' || state === 'pending';

const waste = (ip: Item<'elastic-ip'>): Failing => ({
  evidence: { publicIp: ip.publicIp, associationId: ip.associationId, networkInterfaceId: ip.networkInterfaceId },
  // Addresses that you brought yourself are free: https://aws.amazon.com/vpc/pricing/
  bills:
    ip.publicIpv4Pool === null || ip.publicIpv4Pool === 'amazon'
      ? [{ item: 'public-ipv4-hour', quantity: hoursPerMonth }]
      : [],
  commands: [
    ...(ip.associationId === null
      ? []
      : [awsCli(ip.region, 'ec2 disassociate-address', { 'association-id': ip.associationId })]),
    awsCli(ip.region, 'ec2 release-address', { 'allocation-id': ip.id }),
  ],
});
