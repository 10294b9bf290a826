import { expect, it } from 'vitest';
import { subnetAcls, subnetRoutes } from '../../../../src/resources/services/ec2/read-subnet-network.ts';
import { type Answers, fakeAws } from '../../../support/fake-aws.ts';

const subnets = [{ subnetId: 'subnet-0a', vpcId: 'vpc-0a' }];
const routes = (answers: Answers) => subnetRoutes(fakeAws(answers), subnets);
const acls = (answers: Answers) => subnetAcls(fakeAws(answers), subnets);

it('reads every kind of route', async () => {
  const targets = [
    { GatewayId: 'igw-0a' },
    { NatGatewayId: 'nat-0a' },
    { EgressOnlyInternetGatewayId: 'eigw-0a' },
    { TransitGatewayId: 'tgw-0a' },
    { VpcPeeringConnectionId: 'pcx-0a' },
    { InstanceId: 'i-0a', NetworkInterfaceId: 'eni-0a' },
    { NetworkInterfaceId: 'eni-0b' },
    { LocalGatewayId: 'lgw-0a' },
    { CarrierGatewayId: 'cagw-0a' },
    { CoreNetworkArn: 'arn:core' },
    {},
  ];
  const Routes = targets.map((target) => ({ DestinationCidrBlock: '0.0.0.0/0', State: 'active' as const, ...target }));
  const read = await routes({
    'ec2:DescribeRouteTables': () => [
      { RouteTables: [{ VpcId: 'vpc-0b', Associations: [{ Main: true }], Routes: [] }] },
      { RouteTables: [{ VpcId: 'vpc-0a', Associations: [{ SubnetId: 'subnet-0a' }], Routes }] },
    ],
  });
  expect(read[0]?.routes?.map(({ target }) => target)).toEqual([
    'igw-0a',
    'nat-0a',
    'eigw-0a',
    'tgw-0a',
    'pcx-0a',
    'i-0a',
    'eni-0b',
    'lgw-0a',
    'cagw-0a',
    'arn:core',
    'another',
  ]);
});

it('reads destinations of both families, and lists', async () => {
  const Routes = [
    { DestinationIpv6CidrBlock: '::/0', GatewayId: 'igw-0a', State: 'active' as const },
    { DestinationPrefixListId: 'pl-0a', GatewayId: 'igw-0a', State: 'active' as const },
  ];
  const read = await routes({
    'ec2:DescribeRouteTables': () => ({ RouteTables: [{ VpcId: 'vpc-0a', Associations: [{ Main: true }], Routes }] }),
  });
  expect(read).toEqual([
    {
      subnetId: 'subnet-0a',
      routes: [
        { destination: '::/0', target: 'igw-0a' },
        { destination: 'pl-0a', target: 'igw-0a' },
      ],
    },
  ]);
});

it('reads the rules of the network ACL of a subnet, and knows where none is shown', async () => {
  const entry = {
    RuleNumber: 100,
    Egress: false,
    RuleAction: 'allow' as const,
    Protocol: '-1',
    CidrBlock: '0.0.0.0/0',
  };
  const NetworkAcls = [
    {
      Associations: [{ SubnetId: 'subnet-0a' }],
      Entries: [
        entry,
        {
          ...entry,
          RuleNumber: 50,
          Egress: true,
          RuleAction: 'deny' as const,
          Protocol: '6',
          PortRange: { From: 22, To: 23 },
          CidrBlock: undefined,
          Ipv6CidrBlock: '::/0',
        },
      ],
    },
  ];
  expect(await acls({ 'ec2:DescribeNetworkAcls': () => ({ NetworkAcls }) })).toEqual([
    {
      subnetId: 'subnet-0a',
      entries: [
        { number: 100, direction: 'in', allows: true, protocol: '-1', range: '0.0.0.0/0', ports: null },
        { number: 50, direction: 'out', allows: false, protocol: '6', range: '::/0', ports: { from: 22, to: 23 } },
      ],
    },
  ]);
  expect(await acls({ 'ec2:DescribeNetworkAcls': () => ({ NetworkAcls: [] }) })).toEqual([
    { subnetId: 'subnet-0a', entries: null },
  ]);
});

it('does not guess what is missing, and asks nothing without subnets', async () => {
  const table = (route: object) => ({
    'ec2:DescribeRouteTables': () => ({
      RouteTables: [{ VpcId: 'vpc-0a', Associations: [{ Main: true }], Routes: [route] }],
    }),
  });
  await expect(routes({ 'ec2:DescribeRouteTables': () => ({}) })).rejects.toThrow('lacks RouteTables');
  await expect(routes(table({ GatewayId: 'igw-0a' }))).rejects.toThrow('lacks State');
  await expect(routes(table({ State: 'active' }))).rejects.toThrow('lacks a destination');
  await expect(acls({ 'ec2:DescribeNetworkAcls': () => ({}) })).rejects.toThrow('lacks NetworkAcls');
  expect(await subnetRoutes(fakeAws({}), [])).toEqual([]);
  expect(await subnetAcls(fakeAws({}), [])).toEqual([]);
});
