import { expect, it } from 'vitest';
import { securityGroup } from '../../../src/resources/security-group/collector.ts';
import { facetRead, listed } from '../../support/fake-aws.ts';

const group = {
  GroupId: 'sg-0a',
  GroupName: 'web',
  VpcId: 'vpc-0a',
  IpPermissions: [
    {
      IpProtocol: 'tcp',
      FromPort: 22,
      ToPort: 22,
      IpRanges: [{ CidrIp: '0.0.0.0/0' }, { CidrIp: '203.0.113.0/24' }],
      Ipv6Ranges: [{ CidrIpv6: '::/0' }],
      PrefixListIds: [{ PrefixListId: 'pl-0a' }],
      UserIdGroupPairs: [{ GroupId: 'sg-0b', UserId: '444455556666' }],
    },
    { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: 'sg-0a' }], PrefixListIds: [{ PrefixListId: 'pl-0a' }] },
  ],
  Tags: [{ Key: 'team', Value: 'shop' }],
};
const answer = (...SecurityGroups: object[]) => ({ 'ec2:DescribeSecurityGroups': () => ({ SecurityGroups }) });
const ssh = { protocol: 'tcp', ports: { from: 22, to: 22 } };
const all = { protocol: '-1', ports: null };
const none = { cidr: null, prefixListId: null, groupId: null };

it('keeps each source of each permission', async () => {
  const [item] = await listed(securityGroup, answer(group));
  expect(item).toEqual({
    type: 'security-group',
    id: 'sg-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a',
    region: 'eu-west-1',
    name: 'web',
    tags: { known: true, value: { team: 'shop' } },
    vpcId: 'vpc-0a',
    ingress: [
      { ...ssh, ...none, cidr: '0.0.0.0/0' },
      { ...ssh, ...none, cidr: '203.0.113.0/24' },
      { ...ssh, ...none, cidr: '::/0' },
      { ...ssh, ...none, prefixListId: 'pl-0a' },
      { ...ssh, ...none, groupId: 'sg-0b' },
      { ...all, ...none, prefixListId: 'pl-0a' },
      { ...all, ...none, groupId: 'sg-0a' },
    ],
  });
});

it('keeps a group that lets nobody in', async () => {
  const [item] = await listed(securityGroup, answer({ GroupId: 'sg-0a', GroupName: 'default' }));
  expect(item).toMatchObject({ ingress: [], vpcId: null });
});

it.each([
  ['SecurityGroups', {}],
  ['GroupId', { SecurityGroups: [{ GroupName: 'web' }] }],
  ['IpProtocol', { SecurityGroups: [{ ...group, IpPermissions: [{ IpRanges: [{ CidrIp: '0.0.0.0/0' }] }] }] }],
  [
    'ToPort',
    {
      SecurityGroups: [{ ...group, IpPermissions: [{ IpProtocol: 'tcp', FromPort: 22, IpRanges: [{ CidrIp: 'x' }] }] }],
    },
  ],
  ['CidrIp', { SecurityGroups: [{ ...group, IpPermissions: [{ IpProtocol: '-1', IpRanges: [{}] }] }] }],
])('does not guess %s', async (field, malformed) => {
  await expect(listed(securityGroup, { 'ec2:DescribeSecurityGroups': () => malformed })).rejects.toThrow(
    `AWS's answer lacks ${field}`,
  );
});

it('reads the ranges of the prefix lists that it lets in, each list once', async () => {
  const asked: unknown[] = [];
  const answers = {
    ...answer(group, { GroupId: 'sg-0b' }),
    'ec2:GetManagedPrefixListEntries': (input: unknown) => {
      asked.push(input);
      return [{ Entries: [{ Cidr: '198.51.100.0/24' }] }, { Entries: [{ Cidr: '0.0.0.0/0' }] }];
    },
  };
  const [listing, plain] = await listed(securityGroup, answers);
  expect(listing && (await facetRead(securityGroup, answers, listing, 'listedRanges'))).toEqual({
    'pl-0a': ['198.51.100.0/24', '0.0.0.0/0'],
  });
  expect(plain && (await facetRead(securityGroup, answers, plain, 'listedRanges'))).toEqual({});
  expect(asked).toEqual([{ PrefixListId: 'pl-0a' }]);
});
