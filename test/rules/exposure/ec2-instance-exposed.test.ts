import { known, unread } from '../../../src/model/index.ts';
import { ec2InstanceExposed } from '../../../src/rules/exposure/ec2-instance-exposed.ts';
import { ec2Instance, instanceInterface } from '../../support/build/ec2-instance.ts';
import { ingress, securityGroup } from '../../support/build/security-group.ts';
import { acl, aclEntry, privateSubnet } from '../../support/build/subnet-network.ts';
import { testRule } from '../../support/rule-tester.ts';

const at = (...interfaces: readonly Parameters<typeof instanceInterface>[0][]) =>
  ec2Instance({ interfaces: interfaces.map((each) => instanceInterface(each)) });
const onIpv4 = at({ publicIps: ['203.0.113.10'] });
const onIpv6 = at({ ipv6Addresses: ['2600:1f18::a'] });
const group = (...rules: readonly Parameters<typeof ingress>[0][]) =>
  securityGroup({ ingress: rules.map((rule) => ingress(rule)) });
const denied = unread({ kind: 'denied', operation: 'ec2:X', action: 'ec2:X' });
const everywhere = '0.0.0.0/0';
const list = { cidr: null, prefixListId: 'pl-0a' };
const revoke = 'aws ec2 revoke-security-group-ingress --group-id sg-0a --ip-permissions';
const look = 'aws ec2 describe-security-group-rules --filters Name=group-id,Values=sg-0a --region eu-west-1';

testRule(ec2InstanceExposed, {
  pass: [
    { name: 'SSH from one address', subject: onIpv4, related: [securityGroup()], message: 'closed' },
    {
      name: 'SSH from one address, and a load balancer that sends to it',
      subject: ec2Instance({ interfaces: onIpv4.interfaces as never }, { balancers: ['front'] }),
      related: [securityGroup()],
      message: 'balanced',
      args: { balancers: ['front'] },
    },
    {
      name: 'SSH from one address, and load balancers that could not be read',
      subject: { ...onIpv4, facets: { ...onIpv4.facets, balancers: denied } },
      related: [securityGroup()],
      message: 'closedItself',
    },
    {
      name: 'a web server',
      subject: onIpv4,
      related: [
        group({ ports: { from: 80, to: 80 }, cidr: everywhere }, { ports: { from: 443, to: 443 }, cidr: '::/0' }),
      ],
      message: 'closed',
    },
    {
      name: 'SSH from another group',
      subject: onIpv4,
      related: [group({ cidr: null, groupId: 'sg-0b' })],
      message: 'closed',
    },
    {
      name: 'SSH from a whole /8, which is somebody',
      subject: onIpv4,
      related: [group({ cidr: '10.0.0.0/8' })],
      message: 'closed',
    },
    {
      name: 'ping from everywhere',
      subject: onIpv4,
      related: [group({ protocol: 'icmp', ports: { from: -1, to: -1 }, cidr: everywhere })],
      message: 'closed',
    },
    {
      name: 'UDP on the port of SSH',
      subject: onIpv4,
      related: [group({ protocol: 'udp', cidr: everywhere })],
      message: 'closed',
    },
    {
      name: 'open to IPv6, but only IPv4 is public',
      subject: at({ publicIps: ['203.0.113.10'], ipv6Addresses: ['fd12:3456::a'] }),
      related: [group({ cidr: '::/0' })],
      message: 'closed',
    },
    {
      name: 'the open group is on another interface, which has no public address',
      subject: at({ publicIps: ['203.0.113.10'] }, { id: 'eni-0b', securityGroupIds: ['sg-0b'] }),
      related: [
        securityGroup(),
        securityGroup({ id: 'sg-0b', arn: 'arn:b', ingress: [ingress({ cidr: everywhere })] }),
      ],
      message: 'closed',
    },
    {
      name: 'SSH from a prefix list of a few addresses',
      subject: onIpv4,
      related: [securityGroup({ ingress: [ingress(list)] }, { listedRanges: { 'pl-0a': ['198.51.100.0/24'] } })],
      message: 'closed',
    },
    {
      name: 'only other ports are asked about',
      subject: onIpv4,
      related: [group({ cidr: everywhere })],
      options: { ports: ['8443', '161/udp SNMP'] },
      message: 'closed',
    },
  ],
  fail: [
    {
      name: 'SSH from everywhere',
      subject: onIpv4,
      related: [group({ cidr: everywhere })],
      message: 'open',
      severity: 'high',
      args: { instance: 'i-0a', addresses: ['203.0.113.10'], ports: ['22 (SSH)'], ranges: [everywhere] },
      evidence: { open: [{ port: '22 (SSH)', groupId: 'sg-0a', ranges: [everywhere], protocol: 'tcp' }] },
      commands: [
        look,
        `${revoke} 'IpProtocol=tcp,FromPort=22,ToPort=22,IpRanges=[{CidrIp=0.0.0.0/0}]' --region eu-west-1`,
      ],
    },
    {
      name: 'two groups, both of which are looked at before anything is revoked',
      subject: at({ publicIps: ['203.0.113.10'], securityGroupIds: ['sg-0a', 'sg-0b'] }),
      related: [group({ cidr: everywhere }), { ...group({ cidr: everywhere }), id: 'sg-0b', arn: 'arn:sg-0b' }],
      message: 'open',
      commands: [
        look,
        look.replace('sg-0a', 'sg-0b'),
        `${revoke} 'IpProtocol=tcp,FromPort=22,ToPort=22,IpRanges=[{CidrIp=0.0.0.0/0}]' --region eu-west-1`,
        `${revoke.replace('sg-0a', 'sg-0b')} 'IpProtocol=tcp,FromPort=22,ToPort=22,IpRanges=[{CidrIp=0.0.0.0/0}]' --region eu-west-1`,
      ],
    },
    {
      name: 'SSH from both halves of everywhere',
      subject: onIpv4,
      related: [group({ cidr: '0.0.0.0/1' }, { cidr: '128.0.0.0/1' })],
      message: 'open',
      args: { ranges: ['0.0.0.0/1', '128.0.0.0/1'] },
    },
    {
      name: 'every protocol, which is not revoked without a look',
      subject: onIpv4,
      related: [group({ protocol: '-1', ports: null, cidr: everywhere })],
      options: { ports: ['22 SSH', '3306 MySQL'] },
      message: 'open',
      args: { ports: ['22 (SSH)', '3306 (MySQL)'] },
      commands: [look],
    },
    {
      name: 'a range of ports around MySQL, by protocol number',
      subject: onIpv4,
      related: [group({ protocol: '6', ports: { from: 3000, to: 4000 }, cidr: everywhere })],
      message: 'open',
      args: { ports: ['3389 (RDP)', '3306 (MySQL)', '3000 (development server)'] },
      commands: [look],
    },
    {
      name: 'Memcached by UDP',
      subject: onIpv4,
      related: [group({ protocol: 'udp', ports: { from: 11211, to: 11211 }, cidr: everywhere })],
      message: 'open',
      args: { ports: ['11211/udp (Memcached)'] },
    },
    {
      name: 'a second group opens what the first keeps shut',
      subject: at({ publicIps: ['203.0.113.10'], securityGroupIds: ['sg-0a', 'sg-0b'] }),
      related: [
        securityGroup(),
        securityGroup({ id: 'sg-0b', arn: 'arn:b', ingress: [ingress({ cidr: everywhere })] }),
      ],
      message: 'open',
      evidence: { open: [{ groupId: 'sg-0b' }] },
    },
    {
      name: 'a prefix list that holds everywhere',
      subject: onIpv4,
      related: [securityGroup({ ingress: [ingress(list)] }, { listedRanges: { 'pl-0a': [everywhere] } })],
      message: 'open',
      evidence: { open: [{ prefixListId: 'pl-0a' }] },
      commands: [look],
    },
    {
      name: 'what is seen is open, whatever the group that is not seen says',
      subject: at({ publicIps: ['203.0.113.10'], securityGroupIds: ['sg-0a', 'sg-0x'] }),
      related: [group({ cidr: everywhere })],
      message: 'open',
    },
    {
      name: 'by IPv6 alone',
      subject: onIpv6,
      related: [group({ cidr: '::/0' })],
      message: 'open',
      severity: 'high',
      args: { addresses: ['2600:1f18::a'] },
      commands: [
        look,
        `${revoke} 'IpProtocol=tcp,FromPort=22,ToPort=22,Ipv6Ranges=[{CidrIpv6=::/0}]' --region eu-west-1`,
      ],
    },
    {
      name: 'all that IPv6 gives to the public',
      subject: onIpv6,
      related: [group({ cidr: '2000::/3' })],
      message: 'open',
    },
    {
      name: 'on both families',
      subject: at({ publicIps: ['203.0.113.10'], ipv6Addresses: ['2600:1f18::a'] }),
      related: [group({ cidr: everywhere }, { cidr: '::/0' })],
      message: 'open',
      args: { ranges: [everywhere, '::/0'] },
      commands: [
        look,
        `${revoke} 'IpProtocol=tcp,FromPort=22,ToPort=22,IpRanges=[{CidrIp=0.0.0.0/0}]' --region eu-west-1`,
        `${revoke} 'IpProtocol=tcp,FromPort=22,ToPort=22,Ipv6Ranges=[{CidrIpv6=::/0}]' --region eu-west-1`,
      ],
    },
    {
      name: 'whose routes could not be read',
      subject: { ...onIpv4, facets: { ...onIpv4.facets, subnetRoutes: denied } },
      related: [group({ cidr: everywhere })],
      message: 'openIfRouted',
      severity: 'high',
    },
    {
      name: 'by IPv6 alone, and its routes could not be read',
      subject: { ...onIpv6, facets: { ...onIpv6.facets, subnetRoutes: denied } },
      related: [group({ cidr: '::/0' })],
      message: 'openByIpv6',
      severity: 'medium',
    },
    {
      name: 'in a subnet that goes out through a NAT gateway',
      subject: { ...onIpv4, facets: { ...onIpv4.facets, subnetRoutes: known([privateSubnet()]) } },
      related: [group({ cidr: everywhere })],
      message: 'unrouted',
      severity: 'low',
      evidence: { open: [{ path: 'noRoute' }] },
    },
    {
      name: 'behind a network ACL that lets in the web alone',
      subject: {
        ...onIpv4,
        facets: {
          ...onIpv4.facets,
          subnetAcls: known([
            acl(aclEntry({ protocol: '6', ports: { from: 443, to: 443 } }), aclEntry({ direction: 'out' })),
          ]),
        },
      },
      related: [group({ cidr: everywhere })],
      message: 'filtered',
      severity: 'low',
    },
    {
      name: 'a web server on the port of its framework',
      subject: onIpv4,
      related: [group({ ports: { from: 3000, to: 3000 }, cidr: everywhere })],
      message: 'open',
      severity: 'medium',
    },
  ],
  notApplicable: [
    { name: 'without a public address', subject: ec2Instance(), message: 'private' },
    {
      name: 'with an IPv6 address of a private network',
      subject: at({ ipv6Addresses: ['fd12:3456::a'] }),
      message: 'private',
    },
    {
      name: 'stopped, with an Elastic IP',
      subject: ec2Instance({ state: 'stopped', interfaces: [instanceInterface({ publicIps: ['203.0.113.10'] })] }),
      message: 'notRunning',
      args: { state: 'stopped' },
    },
  ],
  unclear: [
    {
      name: 'its group is not in the listing',
      subject: at({ publicIps: ['203.0.113.10'], securityGroupIds: ['sg-0x'] }),
      related: [securityGroup()],
      message: 'unseen',
      args: { groups: ['sg-0x'] },
    },
    {
      name: 'the prefix list was not told of',
      subject: onIpv4,
      related: [group(list)],
      message: 'unreadLists',
      args: { lists: ['pl-0a'] },
    },
  ],
});
