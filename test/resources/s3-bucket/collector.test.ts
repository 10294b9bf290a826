import { expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { s3Bucket } from '../../../src/resources/s3-bucket/collector.ts';
import { type Answers, awsError, facetRead, listed, place } from '../../support/fake-aws.ts';

const everywhere = { ...place, region: 'global' };
const bucket = { Name: 'photos', BucketRegion: 'ap-south-2', CreationDate: new Date('2026-01-10T00:00:00Z') };
const list: Answers = { 's3:ListBuckets': () => ({ Buckets: [bucket] }) };

const read = async (facet: string, answers: Answers) => {
  const [item] = await listed(s3Bucket, list, everywhere);
  // As the engine does, which goes by the region of the item.
  return item && facetRead(s3Bucket, answers, item, facet, { ...everywhere, region: item.region });
};

it('keeps what AWS says of a bucket, under its own region', async () => {
  expect(await listed(s3Bucket, list, everywhere)).toEqual([
    {
      type: 's3-bucket',
      id: 'photos',
      arn: 'arn:aws:s3:::photos',
      region: 'ap-south-2',
      name: 'photos',
      tags: expect.objectContaining({ known: false }),
      createdAt: '2026-01-10T00:00:00.000Z',
    },
  ]);
});

it('asks once, in the home region, and takes no list for no bucket', async () => {
  const regions: string[] = [];
  const none = await listed(
    s3Bucket,
    {
      's3:ListBuckets': (_, region) => {
        regions.push(region);
        return { Owner: { ID: 'me' } };
      },
    },
    everywhere,
  );
  expect({ none, regions }).toEqual({ none: [], regions: ['us-east-1'] });
});

it('lists every page', async () => {
  const pages = { 's3:ListBuckets': () => [{ Buckets: [bucket] }, { Buckets: [{ ...bucket, Name: 'logs' }] }] };
  expect((await listed(s3Bucket, pages, everywhere)).map(({ id }) => id)).toEqual(['photos', 'logs']);
});

it('does not take an empty answer for no bucket', async () => {
  await expect(listed(s3Bucket, { 's3:ListBuckets': () => ({}) }, everywhere)).rejects.toThrow('lacks Buckets');
});

it.each(['Name', 'BucketRegion', 'CreationDate'])('does not guess %s', async (field) => {
  const malformed = { 's3:ListBuckets': () => ({ Buckets: [{ ...bucket, [field]: undefined }] }) };
  await expect(listed(s3Bucket, malformed, everywhere)).rejects.toThrow(`AWS's answer lacks ${field}`);
});

it('reads the status of the policy in the region of the bucket', async () => {
  const asked: unknown[] = [];
  const status = await read('policyPublic', {
    's3:GetBucketPolicyStatus': (input, region) => {
      asked.push([input, region]);
      return { PolicyStatus: { IsPublic: true } };
    },
  });
  expect({ status, asked }).toEqual({ status: true, asked: [[{ Bucket: 'photos' }, 'ap-south-2']] });
  expect(await read('policyPublic', { 's3:GetBucketPolicyStatus': () => awsError('NoSuchBucketPolicy') })).toBeNull();
  await expect(read('policyPublic', { 's3:GetBucketPolicyStatus': () => ({ PolicyStatus: {} }) })).rejects.toThrow(
    "AWS's answer lacks PolicyStatus.IsPublic",
  );
});

it('reads the grants to groups alone', async () => {
  const owner = { Grantee: { Type: 'CanonicalUser' as const, ID: 'me' }, Permission: 'FULL_CONTROL' as const };
  const everyone = {
    Grantee: { Type: 'Group' as const, URI: 'http://acs.amazonaws.com/groups/global/AllUsers' },
    Permission: 'READ' as const,
  };
  expect(await read('groupGrants', { 's3:GetBucketAcl': () => ({ Grants: [owner, everyone] }) })).toEqual([
    { group: 'AllUsers', permission: 'READ' },
  ]);
  await expect(read('groupGrants', { 's3:GetBucketAcl': () => ({}) })).rejects.toThrow("AWS's answer lacks Grants");
  await expect(read('groupGrants', { 's3:GetBucketAcl': () => awsError('NoSuchBucket') })).rejects.toThrow(
    ResourceGone,
  );
});

const sent = {
  BlockPublicAcls: true,
  IgnorePublicAcls: false,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: false,
};
const kept = { blockPublicAcls: true, ignorePublicAcls: false, blockPublicPolicy: true, restrictPublicBuckets: false };

it.each([
  ['accessBlock', 's3:GetPublicAccessBlock', { Bucket: 'photos' }, 'ap-south-2'],
  ['accountAccessBlock', 's3control:GetPublicAccessBlock', { AccountId: '111122223333' }, 'us-east-1'],
] as const)('reads %s', async (facet, operation, input, region) => {
  const answers = {
    [operation]: (asked: unknown, where: string) => {
      expect([asked, where]).toEqual([input, region]);
      return { PublicAccessBlockConfiguration: sent };
    },
  };
  expect(await read(facet, answers)).toEqual(kept);
  const unset = () => awsError('NoSuchPublicAccessBlockConfiguration');
  expect(await read(facet, { [operation]: unset })).toBeNull();
  const silent = () => ({ PublicAccessBlockConfiguration: { ...sent, IgnorePublicAcls: undefined } });
  await expect(read(facet, { [operation]: silent })).rejects.toThrow("AWS's answer lacks IgnorePublicAcls");
});
