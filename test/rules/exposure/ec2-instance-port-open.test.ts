import { known, unread } from '../../../src/model/index.ts';
import { ec2InstancePortOpen } from '../../../src/rules/exposure/ec2-instance-port-open.ts';
import { ec2Instance, instanceInterface } from '../../support/build/ec2-instance.ts';
import { ingress, securityGroup } from '../../support/build/security-group.ts';
import { privateSubnet } from '../../support/build/subnet-network.ts';
import { testRule } from '../../support/rule-tester.ts';

const at = (change: Parameters<typeof instanceInterface>[0]) =>
  ec2Instance({ interfaces: [instanceInterface(change)] });
const onIpv4 = at({ publicIps: ['203.0.113.10'] });
const everywhere = '0.0.0.0/0';
const group = (...rules: readonly Parameters<typeof ingress>[0][]) =>
  securityGroup({ ingress: rules.map((rule) => ingress({ cidr: everywhere, ...rule })) });
const one = (port: number) => ({ from: port, to: port });
const denied = unread({ kind: 'denied', operation: 'ec2:X', action: 'ec2:X' });
const routed = (routes: ReturnType<typeof known> | typeof denied) => ({
  ...onIpv4,
  facets: { ...onIpv4.facets, subnetRoutes: routes },
});

testRule(ec2InstancePortOpen, {
  pass: [
    {
      name: 'a web server',
      subject: onIpv4,
      related: [group({ ports: one(80) }, { ports: one(443) })],
      message: 'closed',
      args: { ports: ['80', '443'] },
    },
    {
      name: 'SSH, which is judged apart, and a port to one address',
      subject: onIpv4,
      related: [group({ ports: one(22) }, { ports: one(8443), cidr: '198.51.100.7/32' })],
      message: 'closed',
    },
    {
      name: 'a range of ports that are all judged apart',
      subject: onIpv4,
      related: [group({ ports: { from: 20, to: 23 } })],
      message: 'closed',
    },
    {
      name: 'ping',
      subject: onIpv4,
      related: [group({ protocol: 'icmp', ports: { from: -1, to: -1 } })],
      message: 'closed',
    },
    {
      name: 'a port of a game, in a subnet without a route to an internet gateway',
      subject: routed(known([privateSubnet()])),
      related: [group({ ports: one(25565) })],
      message: 'outOfReach',
    },
    {
      name: 'a port that is meant for the public',
      subject: onIpv4,
      related: [group({ ports: one(25565) })],
      options: { publicPorts: ['25565 Minecraft'] },
      message: 'closed',
    },
  ],
  fail: [
    {
      name: 'a port of a game',
      subject: onIpv4,
      related: [group({ ports: one(25565) })],
      message: 'open',
      severity: 'low',
      args: { instance: 'i-0a', ports: ['25565'] },
      evidence: { open: [{ groupId: 'sg-0a', ranges: [everywhere], ports: '25565', path: 'open' }] },
      commands: ['aws ec2 describe-security-group-rules --filters Name=group-id,Values=sg-0a --region eu-west-1'],
    },
    {
      name: 'UDP on the port of the web',
      subject: onIpv4,
      related: [group({ protocol: '17', ports: one(443) })],
      message: 'open',
      args: { ports: ['443/udp'] },
    },
    {
      name: 'everything',
      subject: onIpv4,
      related: [group({ protocol: '-1', ports: null })],
      message: 'open',
      args: { ports: ['0-65535/tcp+udp'] },
    },
    {
      name: 'every port of TCP',
      subject: onIpv4,
      related: [group({ protocol: '6', ports: null })],
      message: 'open',
      args: { ports: ['0-65535'] },
    },
    {
      name: 'by IPv6',
      subject: at({ ipv6Addresses: ['2600:1f18::a'] }),
      related: [group({ ports: { from: 8000, to: 8100 }, cidr: '::/0' })],
      message: 'open',
      args: { ports: ['8000-8100'] },
    },
    {
      name: 'whose routes could not be read',
      subject: routed(denied),
      related: [group({ ports: one(25565) })],
      message: 'openIfRouted',
    },
  ],
  notApplicable: [
    { name: 'without a public address', subject: ec2Instance(), message: 'private' },
    { name: 'stopped', subject: ec2Instance({ state: 'stopped' }), message: 'notRunning', args: { state: 'stopped' } },
  ],
  unclear: [
    {
      name: 'its group is not in the listing',
      subject: at({ publicIps: ['203.0.113.10'], securityGroupIds: ['sg-0x'] }),
      related: [securityGroup()],
      message: 'unseen',
    },
    {
      name: 'the prefix list was not told of',
      subject: onIpv4,
      related: [group({ cidr: null, prefixListId: 'pl-0a' })],
      message: 'unreadLists',
    },
  ],
});
