import { known } from '../../../src/model/index.ts';
import { elasticIpUnattached } from '../../../src/rules/leftovers/elastic-ip-unattached.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { elasticIp } from '../../support/build/elastic-ip.ts';
import { networkInterface } from '../../support/build/network-interface.ts';
import { testRule } from '../../support/rule-tester.ts';

const alone = { associationId: null, instanceId: null, networkInterfaceId: null, networkInterfaceOwnerId: null };
const release = 'aws ec2 release-address --allocation-id eipalloc-0a --region eu-west-1';

const looseInterface = networkInterface({ instanceId: null, status: 'available' });

testRule(elasticIpUnattached, {
  pass: [
    {
      name: 'on a running instance',
      subject: elasticIp(),
      related: [ec2Instance(), networkInterface()],
      message: 'used',
      keptBy: 'instance',
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
      keptBy: 'interface',
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
      name: 'on a loose network interface, beside an instance that is stopped',
      subject: elasticIp({ instanceId: null }),
      related: [looseInterface, ec2Instance({ state: 'stopped' })],
      message: 'loose',
      args: { eni: 'eni-0a' },
    },
    {
      name: 'attached to nothing',
      subject: elasticIp(alone),
      message: 'unattached',
      bills: [['public-ipv4-hour', 730]],
      removal: {
        of: 'resource',
        effect: 'removes',
        phase: 'address',
        keep: [],
        remove: [release],
        forGood: [release],
        waits: [],
      },
      cautions: ['address'],
      parent: null,
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
      removal: {
        keep: [],
        remove: ['aws ec2 disassociate-address --association-id eipassoc-0a --region eu-west-1', release],
        forGood: ['aws ec2 disassociate-address --association-id eipassoc-0a --region eu-west-1', release],
      },
    },
    {
      name: 'on an interface of a stopped instance, which only the interface names',
      subject: elasticIp({ instanceId: null }),
      related: [ec2Instance({ state: 'stopped' }), networkInterface()],
      message: 'stopped',
    },
    {
      name: 'made by a stack: the stack is the place to act',
      subject: elasticIp({ ...alone, tags: known({ 'aws:cloudformation:stack-name': 'shop' }) }),
      message: 'unattached',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: {
        of: 'manager',
        phase: 'stack',
        keep: ['aws cloudformation list-stack-resources --stack-name shop --region eu-west-1'],
        remove: ['aws cloudformation delete-stack --stack-name shop --region eu-west-1'],
      },
    },
  ],
  notApplicable: [
    {
      name: 'managed by a load balancer, whatever its interface is',
      subject: elasticIp({ serviceManaged: 'alb', instanceId: null }),
      related: [looseInterface],
      message: 'managed',
      keptBy: 'service',
    },
    {
      name: 'on an interface that a service owns',
      subject: elasticIp({ instanceId: null, networkInterfaceOwnerId: 'amazon-elb' }),
      message: 'managed',
      args: { service: 'amazon-elb' },
    },
    {
      name: 'on an interface of another account',
      subject: elasticIp({ instanceId: null, networkInterfaceOwnerId: '444455556666' }),
      message: 'elsewhere',
      args: { account: '444455556666' },
      related: [looseInterface],
      keptBy: 'elsewhere',
    },
  ],
  unclear: [
    {
      name: 'on an interface that is nowhere',
      subject: elasticIp({ instanceId: null }),
      related: [],
      message: 'vanished',
      args: { target: 'eni-0a' },
    },
    {
      name: 'on an instance that is nowhere, though its interface is in use',
      subject: elasticIp(),
      related: [networkInterface()],
      message: 'vanished',
      args: { target: 'i-0a' },
    },
    {
      name: 'associated with something that AWS does not name',
      subject: elasticIp({ ...alone, associationId: 'eipassoc-0a' }),
      message: 'vanished',
      args: { target: 'eipalloc-0a' },
    },
  ],
});
