import { describe, expect, it } from 'vitest';
import { known, unread } from '../../src/model/index.ts';
import { ec2Instance as ec2Collector } from '../../src/resources/ec2-instance/collector.ts';
import { ec2InstanceExposed } from '../../src/rules/exposure/ec2-instance-exposed.ts';
import { rdsInstancePublic } from '../../src/rules/exposure/rds-instance-public.ts';
import { ec2Instance, instanceInterface } from '../support/build/ec2-instance.ts';
import { rdsInstance } from '../support/build/rds-instance.ts';
import { ingress, securityGroup } from '../support/build/security-group.ts';
import { acl, aclEntry, privateSubnet } from '../support/build/subnet-network.ts';
import { facetRead } from '../support/fake-aws.ts';
import { judge } from '../support/rule-tester.ts';

const open = securityGroup({
  ingress: [22, 5432].flatMap((port) =>
    ['0.0.0.0/0', '::/0'].map((cidr) => ingress({ ports: { from: port, to: port }, cidr })),
  ),
});
const empty = securityGroup({ id: 'sg-empty', arn: 'arn:sg-empty', ingress: [] });
const denied = unread({ kind: 'denied', operation: 'ec2:DescribeRouteTables', action: 'ec2:DescribeRouteTables' });
const interfaces = (change: object) => ({ interfaces: [instanceInterface(change)] });
const instance = ec2Instance(interfaces({ publicIps: ['203.0.113.10'] }));
const database = rdsInstance({ publiclyAccessible: true, securityGroupIds: ['sg-empty', 'sg-0a'] });
const withFacets = <T extends { facets: object }>(item: T, facets: object): T => ({
  ...item,
  facets: { ...item.facets, ...facets },
});

const said = (rule: Parameters<typeof judge>[0], subject: Parameters<typeof judge>[1]['subject']) => {
  const { outcome, message, severity } = judge(rule, { name: '', subject, related: [open, empty], message: '' });
  return [outcome, message, severity];
};

describe('closed by the network', () => {
  it('a database that is PubliclyAccessible with two groups, one open, in subnets without an internet gateway (prowler#5046, cnspec#2380)', () => {
    expect(said(rdsInstancePublic, database)).toEqual(['fail', 'open', 'high']);
    expect(said(rdsInstancePublic, withFacets(database, { subnetRoutes: known([privateSubnet()]) }))).toEqual([
      'fail',
      'unrouted',
      'low',
    ]);
  });

  it('the same, where the route tables may not be read', () => {
    expect(said(rdsInstancePublic, withFacets(database, { subnetRoutes: denied }))).toEqual([
      'fail',
      'openIfRouted',
      'high',
    ]);
    expect(said(ec2InstanceExposed, withFacets(instance, { subnetRoutes: denied }))).toEqual([
      'fail',
      'openIfRouted',
      'high',
    ]);
  });

  it('an inventory that was saved before routes were read', () => {
    const { subnetRoutes: _, subnetAcls: __, ...facets } = database.facets;
    expect(said(rdsInstancePublic, { ...database, facets })).toEqual(['fail', 'openIfRouted', 'high']);
  });

  it('an instance with a public address in a subnet that goes out through a NAT gateway', () => {
    expect(said(ec2InstanceExposed, withFacets(instance, { subnetRoutes: known([privateSubnet()]) }))).toEqual([
      'fail',
      'unrouted',
      'low',
    ]);
  });

  it('an instance with an IPv6 address behind an egress-only internet gateway', () => {
    const ipv6 = ec2Instance(interfaces({ ipv6Addresses: ['2600:1f18::a'] }));
    expect(said(ec2InstanceExposed, ipv6)).toEqual(['fail', 'open', 'high']);
    expect(said(ec2InstanceExposed, withFacets(ipv6, { subnetRoutes: known([privateSubnet()]) }))).toEqual([
      'fail',
      'unrouted',
      'low',
    ]);
  });

  it('a network ACL that lets in everything but SSH and PostgreSQL, and one that lets no answer out', () => {
    const without = acl(
      ...[22, 5432].map((port, at) =>
        aclEntry({ number: 50 + at, allows: false, protocol: '6', ports: { from: port, to: port } }),
      ),
      aclEntry(),
      aclEntry({ direction: 'out' }),
    );
    const silent = acl(aclEntry());
    for (const each of [without, silent]) {
      const subject = withFacets(instance, { subnetAcls: known([each]) });
      expect(said(ec2InstanceExposed, subject)).toEqual(['fail', 'filtered', 'low']);
    }
  });
});

describe('the routes of a subnet', () => {
  const igw = { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-0a', State: 'active' as const };
  const main = { VpcId: 'vpc-0a', Associations: [{ Main: true }], Routes: [igw] };
  const read = (...RouteTables: readonly object[]) =>
    facetRead(
      ec2Collector,
      { 'ec2:DescribeRouteTables': () => ({ RouteTables: [...RouteTables] }) },
      instance,
      'subnetRoutes',
    );

  it('are those of its own table, else those of the main one of its VPC', async () => {
    const own = {
      VpcId: 'vpc-0a',
      Associations: [{ Main: false, SubnetId: 'subnet-0a' }],
      Routes: [{ ...igw, GatewayId: 'local' }],
    };
    expect(await read(main, own)).toEqual([
      { subnetId: 'subnet-0a', routes: [{ destination: '0.0.0.0/0', target: 'local' }] },
    ]);
    expect(await read({ ...main, VpcId: 'vpc-0b' }, main)).toEqual([
      { subnetId: 'subnet-0a', routes: [{ destination: '0.0.0.0/0', target: 'igw-0a' }] },
    ]);
    expect(await read({ ...main, VpcId: 'vpc-0b' })).toEqual([{ subnetId: 'subnet-0a', routes: null }]);
  });

  it('lead nowhere where the gateway is gone', async () => {
    expect(await read({ ...main, Routes: [{ ...igw, State: 'blackhole' as const }] })).toEqual([
      { subnetId: 'subnet-0a', routes: [] },
    ]);
  });
});
