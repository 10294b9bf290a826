import { expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { hostedZone } from '../../../src/resources/hosted-zone/collector.ts';
import { type Answers, awsError, facetRead, listed, place } from '../../support/fake-aws.ts';

const zone = { Id: '/hostedzone/Z1', Name: 'example.com.', CallerReference: 'x', ResourceRecordSetCount: 2 };
const page = { Marker: '', IsTruncated: false, MaxItems: 100 };
const at = { ...place, region: 'global' };
const zones = (...HostedZones: object[]) =>
  listed(hostedZone, { 'route53:ListHostedZones': () => ({ ...page, HostedZones: HostedZones as never }) }, at);

it('takes a zone without a configuration for a public one, and one without a service for your own', async () => {
  expect(await zones(zone)).toMatchObject([
    {
      id: 'Z1',
      arn: 'arn:aws:route53:::hostedzone/Z1',
      region: 'global',
      name: 'example.com.',
      recordSets: 2,
      isPrivate: false,
      linkedService: null,
    },
  ]);
});

it('knows private zones, and those that a service made', async () => {
  const made = {
    ...zone,
    Config: { PrivateZone: true },
    LinkedService: { ServicePrincipal: 'servicediscovery.amazonaws.com' },
  };
  expect(await zones(made)).toMatchObject([{ isPrivate: true, linkedService: 'servicediscovery.amazonaws.com' }]);
});

it.each([
  ['HostedZones', undefined],
  ['Id', { ...zone, Id: undefined }],
  ['Name', { ...zone, Name: undefined }],
  ['ResourceRecordSetCount', { ...zone, ResourceRecordSetCount: undefined }],
  ['LinkedService.ServicePrincipal', { ...zone, LinkedService: {} }],
])('does not guess %s', async (field, malformed) => {
  const answer = { ...page, HostedZones: malformed === undefined ? undefined : [malformed as never] };
  await expect(listed(hostedZone, { 'route53:ListHostedZones': () => answer }, at)).rejects.toThrow(
    `AWS's answer lacks ${field}`,
  );
});

it('reads tags, none of which is none, and drops a zone that vanished', async () => {
  const [item] = await zones(zone);
  if (item === undefined) throw new Error('no zone');
  const tags = (answer: NonNullable<Answers['route53:ListTagsForResource']>) =>
    facetRead(hostedZone, { 'route53:ListTagsForResource': answer }, item, 'tagging', at);
  expect(await tags(() => ({ ResourceTagSet: { Tags: [{ Key: 'team', Value: 'web' }] } }))).toEqual({ team: 'web' });
  expect(await tags(() => ({ ResourceTagSet: {} }))).toEqual({});
  await expect(tags(() => awsError('NoSuchHostedZone'))).rejects.toThrow(ResourceGone);
});
