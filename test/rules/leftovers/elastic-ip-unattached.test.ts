import { elasticIpUnattached } from '../../../src/rules/leftovers/elastic-ip-unattached.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { elasticIp } from '../../support/build/elastic-ip.ts';
import { networkInterface } from '../../support/build/network-interface.ts';
import { testRule } from '../../support/rule-tester.ts';

const alone = { associationId: null, instanceId: null, networkInterfaceId: null, networkInterfaceOwnerId: null };

testRule(elasticIpUnattached, {
  pass: [
    {
      name: 'on a running instance',
      subject: elasticIp(),
      related: [ec2Instance(), networkInterface()],
      message: 'used',
    },
    {
      name: 'on a starting instance',
      subject: elasticIp(),
      related: [ec2Instance({ state: 'pending' })],
      message: 'used',
    },
    {
      name: 'on an interface in use that is no instance of ours',
      subject: elasticIp({ instanceId: null }),
      related: [networkInterface({ instanceId: null, interfaceType: 'nat_gateway' })],
      message: 'used',
    },
    {
      name: 'on an interface that a service asked for',
      subject: elasticIp({ instanceId: null }),
      related: [networkInterface({ instanceId: null, status: 'available', requesterManaged: true })],
      message: 'used',
    },
  ],
  fail: [
    {
      name: 'attached to nothing',
      subject: elasticIp(alone),
      message: 'unattached',
      bills: [['public-ipv4-hour', 730]],
      commands: ['aws ec2 release-address --allocation-id eipalloc-0a --region eu-west-1'],
    },
    {
      name: 'brought from your own pool, so it bills nothing',
      subject: elasticIp({ ...alone, publicIpv4Pool: 'ipv4pool-ec2-0a' }),
      message: 'unattached',
      bills: [],
    },
    {
      name: 'on a stopped instance',
      subject: elasticIp(),
      related: [ec2Instance({ state: 'stopped' })],
      message: 'stopped',
      args: { state: 'stopped' },
      commands: [
        'aws ec2 disassociate-address --association-id eipassoc-0a --region eu-west-1',
        'aws ec2 release-address --allocation-id eipalloc-0a --region eu-west-1',
      ],
    },
    {
      name: 'on a loose network interface',
      subject: elasticIp({ instanceId: null }),
      related: [networkInterface({ instanceId: null, status: 'available' })],
      message: 'loose',
    },
  ],
  notApplicable: [
    { name: 'managed by a load balancer', subject: elasticIp({ serviceManaged: 'alb' }), message: 'managed' },
  ],
  unclear: [
    {
      name: 'on an interface that is nowhere',
      subject: elasticIp({ instanceId: null }),
      related: [],
      message: 'vanished',
    },
  ],
});
