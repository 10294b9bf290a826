import { expect, it } from 'vitest';
import { type Bare, type Item, ResourceGone } from '../../../src/model/index.ts';
import { hostedZone as collector } from '../../../src/resources/hosted-zone/collector.ts';
import { delegationOf } from '../../../src/resources/hosted-zone/delegation.ts';
import { hostedZone } from '../../support/build/hosted-zone.ts';
import { type Answers, awsError, facetRead, fakeAws, place } from '../../support/fake-aws.ts';

const zone = hostedZone({ name: 'dev.shop.com.' }) as unknown as Item<'hosted-zone'>;
const zoneOf = (Id: string, Name: string, PrivateZone = false) => ({
  Id: `/hostedzone/${Id}`,
  Name,
  CallerReference: 'x',
  Config: { PrivateZone },
});
const ns = (Name: string, ...values: string[]) => ({
  Name,
  Type: 'NS' as const,
  ResourceRecords: values.map((Value) => ({ Value })),
});
const answers = (...records: object[]): Answers => ({
  'route53:ListHostedZones': () => ({
    HostedZones: [
      zoneOf('Z1', 'shop.com.'),
      zoneOf('Z2', 'dev.shop.com.'),
      zoneOf('Z3', 'shop.com.', true),
      zoneOf('Z4', 'v.shop.com.'),
    ],
    Marker: '',
    IsTruncated: false,
    MaxItems: 100,
  }),
  'route53:GetHostedZone': () => ({
    HostedZone: zoneOf('Z2', 'dev.shop.com.'),
    DelegationSet: { NameServers: ['ns-1.awsdns-01.org', 'ns-2.awsdns-02.com'] },
  }),
  'route53:ListResourceRecordSets': ({ HostedZoneId, StartRecordName, StartRecordType }) => {
    expect([HostedZoneId, StartRecordName, StartRecordType]).toEqual(['Z1', 'dev.shop.com.', 'NS']);
    return { ResourceRecordSets: records as never, IsTruncated: false, MaxItems: 1 };
  },
});

it.each([
  ['its name servers in the zone above', [ns('dev.shop.com.', 'NS-2.awsdns-02.com.')], ['shop.com']],
  ['the name servers of another zone of its name', [ns('dev.shop.com.', 'ns-9.awsdns-09.net.')], []],
  ['the record that comes after where there is none', [ns('eu.shop.com.', 'ns-2.awsdns-02.com.')], []],
  ['nothing', [], []],
])('reads %s', async (_, records, delegatedBy) => {
  expect(await delegationOf(zone, fakeAws(answers(...records)))).toEqual({ parents: ['shop.com'], delegatedBy });
});

it('asks nothing more where no own zone stands above it, or it is private', async () => {
  const none = { parents: [], delegatedBy: [] };
  const { 'route53:ListHostedZones': list } = answers();
  const apex = { ...zone, name: 'shop.org.' };
  expect(await delegationOf(apex, fakeAws(list ? { 'route53:ListHostedZones': list } : {}))).toEqual(none);
  expect(await delegationOf({ ...zone, isPrivate: true }, fakeAws({}))).toEqual(none);
});

it('reads the VPCs of a private zone, and drops one that vanished', async () => {
  const listed = zone as unknown as Bare;
  const isPrivate = { ...listed, isPrivate: true };
  const described: Answers = {
    'route53:GetHostedZone': () => ({ HostedZone: zoneOf('Z2', 'a.'), VPCs: [{ VPCId: 'vpc-0a' }] }),
  };
  expect(await facetRead(collector, described, isPrivate, 'vpcs', place)).toEqual(['vpc-0a']);
  expect(await facetRead(collector, {}, listed, 'vpcs', place)).toEqual([]);
  const gone: Answers = { 'route53:GetHostedZone': () => awsError('NoSuchHostedZone') };
  await expect(facetRead(collector, gone, isPrivate, 'vpcs', place)).rejects.toThrow(ResourceGone);
});
