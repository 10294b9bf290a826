import { expect, it } from 'vitest';
import { routeTable } from '../../../src/resources/route-table/collector.ts';
import { listed } from '../../support/fake-aws.ts';

const table = (change: object = {}) => ({
  RouteTableId: 'rtb-0a',
  VpcId: 'vpc-0a',
  Tags: [{ Key: 'Name', Value: 'private' }],
  Associations: [
    { SubnetId: 'subnet-0b', RouteTableAssociationId: 'a' },
    { SubnetId: 'subnet-0a', Main: false },
  ],
  Routes: [
    { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local' },
    { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0a' },
    { DestinationCidrBlock: '10.1.0.0/16', NatGatewayId: 'nat-0a' },
    { DestinationPrefixListId: 'pl-0a', GatewayId: 'vpce-0a' },
  ],
  ...change,
});

it('lists the tables of every page, with whom they serve and where they lead', async () => {
  const main = table({ RouteTableId: 'rtb-0b', Tags: [], Associations: [{ Main: true }], Routes: [] });
  const found = await listed(routeTable, {
    'ec2:DescribeRouteTables': () => [{ RouteTables: [table()], NextToken: 'n' }, { RouteTables: [main] }],
  });
  expect(found).toMatchObject([
    {
      id: 'rtb-0a',
      arn: 'arn:aws:ec2:eu-west-1:111122223333:route-table/rtb-0a',
      name: 'private',
      vpcId: 'vpc-0a',
      main: false,
      subnetIds: ['subnet-0a', 'subnet-0b'],
      targets: ['nat-0a', 'vpce-0a'],
    },
    { id: 'rtb-0b', main: true, subnetIds: [], targets: [] },
  ]);
});

it('does not take silence for an answer', async () => {
  await expect(listed(routeTable, { 'ec2:DescribeRouteTables': () => ({}) })).rejects.toThrow('lacks RouteTables');
});
