import { unread } from '../../../src/model/index.ts';
import { rdsInstancePublic } from '../../../src/rules/exposure/rds-instance-public.ts';
import { rdsInstance } from '../../support/build/rds-instance.ts';
import { ingress, securityGroup } from '../../support/build/security-group.ts';
import { acl, defaultAcl, privateSubnet, publicSubnet } from '../../support/build/subnet-network.ts';
import { testRule } from '../../support/rule-tester.ts';

const reachable = (change: Parameters<typeof rdsInstance>[0] = {}) =>
  rdsInstance({ publiclyAccessible: true, ...change });
const denied = unread({ kind: 'denied', operation: 'ec2:X', action: 'ec2:X' });
const postgres = { from: 5432, to: 5432 };
const group = (...rules: readonly Parameters<typeof ingress>[0][]) =>
  securityGroup({ ingress: rules.map((rule) => ingress({ ports: postgres, ...rule })) });
const open = group({ cidr: '0.0.0.0/0' });
const list = { cidr: null, prefixListId: 'pl-0a' };
const hide = 'aws rds modify-db-instance --db-instance-identifier shop --no-publicly-accessible --region eu-west-1';
const look = 'aws ec2 describe-security-group-rules --filters Name=group-id,Values=sg-0a --region eu-west-1';
const revoke =
  "aws ec2 revoke-security-group-ingress --group-id sg-0a --ip-permissions 'IpProtocol=tcp,FromPort=5432,ToPort=5432,IpRanges=[{CidrIp=0.0.0.0/0}]' --region eu-west-1";

testRule(rdsInstancePublic, {
  pass: [
    { name: 'private', subject: rdsInstance(), message: 'private' },
    { name: 'private, whatever its group says', subject: rdsInstance(), related: [open], message: 'private' },
  ],
  fail: [
    {
      name: 'its group lets the world in',
      subject: reachable(),
      related: [open],
      message: 'open',
      severity: 'high',
      args: { db: 'shop', engine: 'RDS postgres', port: '5432', ranges: ['0.0.0.0/0'] },
      evidence: { engine: 'postgres', clusterId: null, open: [{ groupId: 'sg-0a', ranges: ['0.0.0.0/0'] }] },
      commands: [look, hide, revoke],
    },
    {
      name: 'stopped, and it starts itself again',
      subject: reachable({ status: 'stopped', restartsAt: '2026-11-25T00:00:00.000Z' }),
      related: [open],
      message: 'open',
    },
    {
      name: 'a member of an Aurora cluster',
      subject: reachable({ engine: 'aurora-postgresql', clusterId: 'shop-cluster', storageType: 'aurora' }),
      related: [open],
      message: 'open',
      args: { engine: 'Aurora PostgreSQL' },
      evidence: { clusterId: 'shop-cluster' },
      commands: [look, hide, revoke],
    },
    {
      name: 'a member of a Multi-AZ DB cluster, which cannot be hidden',
      subject: reachable({ clusterId: 'shop-cluster' }),
      related: [open],
      message: 'open',
      commands: [look, revoke],
    },
    {
      name: 'Neptune',
      subject: reachable({ engine: 'neptune', endpoint: { host: 'graph', port: 8182 } }),
      related: [group({ ports: { from: 8000, to: 9000 }, cidr: '::/0' })],
      message: 'open',
      args: { engine: 'Amazon Neptune' },
    },
    {
      name: 'DocumentDB',
      subject: reachable({ engine: 'docdb' }),
      related: [open],
      message: 'open',
      args: { engine: 'Amazon DocumentDB' },
    },
    {
      name: 'its group lets in one address',
      subject: reachable(),
      related: [group({ cidr: '203.0.113.10/32' })],
      message: 'narrowed',
      severity: 'low',
      commands: [hide],
    },
    {
      name: 'its group lets the world in on another port',
      subject: reachable(),
      related: [group({ ports: { from: 443, to: 443 }, cidr: '0.0.0.0/0' })],
      message: 'narrowed',
      severity: 'low',
    },
    {
      name: 'it has no group at all',
      subject: reachable({ securityGroupIds: [] }),
      message: 'narrowed',
    },
    {
      name: 'a prefix list that holds both halves of everywhere',
      subject: reachable(),
      related: [
        securityGroup(
          { ingress: [ingress({ ports: postgres, ...list })] },
          { listedRanges: { 'pl-0a': ['0.0.0.0/1', '128.0.0.0/1'] } },
        ),
      ],
      message: 'open',
    },
    {
      name: 'in subnets without a route to an internet gateway',
      subject: rdsInstance({ publiclyAccessible: true }, { subnetRoutes: [privateSubnet()] }),
      related: [open],
      message: 'unrouted',
      severity: 'low',
      evidence: { path: 'noRoute' },
      commands: [look, hide, revoke],
    },
    {
      name: 'in two subnets, of which one leads to the internet',
      subject: rdsInstance(
        { publiclyAccessible: true },
        {
          subnetRoutes: [privateSubnet(), publicSubnet({ subnetId: 'subnet-0b' })],
          subnetAcls: [defaultAcl(), { ...defaultAcl(), subnetId: 'subnet-0b' }],
        },
      ),
      related: [open],
      message: 'open',
      severity: 'high',
    },
    {
      name: 'behind a network ACL that lets nothing in',
      subject: rdsInstance({ publiclyAccessible: true }, { subnetAcls: [acl()] }),
      related: [open],
      message: 'filtered',
      severity: 'low',
    },
    {
      name: 'whose routes could not be read',
      subject: { ...reachable(), facets: { ...reachable().facets, subnetRoutes: denied } },
      related: [open],
      message: 'openIfRouted',
      severity: 'high',
    },
  ],
  notApplicable: [
    {
      name: 'being created, without an address yet',
      subject: reachable({ status: 'creating', endpoint: null, createdAt: null }),
      message: 'passing',
    },
    { name: 'being deleted', subject: reachable({ status: 'deleting' }), message: 'passing' },
  ],
  unclear: [
    { name: 'without an endpoint, nobody knows why', subject: reachable({ endpoint: null }), message: 'portless' },
    {
      name: 'its group is not in the listing',
      subject: reachable({ securityGroupIds: ['sg-0x'] }),
      related: [open],
      message: 'unseen',
      args: { groups: ['sg-0x'] },
    },
    { name: 'the prefix list was not told of', subject: reachable(), related: [group(list)], message: 'unreadLists' },
  ],
});
