import { describe, expect, it } from 'vitest';
import { s3Bucket as collector } from '../../../src/resources/s3-bucket/collector.ts';
import { s3Bucket } from '../../support/build/s3-bucket.ts';
import { type Answers, awsError, facetRead, place } from '../../support/fake-aws.ts';

const on = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
const blocked = { blockPublicAcls: true, ignorePublicAcls: true, blockPublicPolicy: true, restrictPublicBuckets: true };
const read = (facet: string, answers: Answers, at = place) =>
  facetRead(collector, answers, s3Bucket(), facet, { ...at, region: 'global' });

describe('the access points of a bucket', () => {
  const points = (...list: readonly object[]): Answers => ({
    's3control:ListAccessPoints': (input, region) => {
      expect([input, region]).toEqual([{ AccountId: '111122223333' }, 'eu-west-1']);
      return [
        { AccessPointList: [{ Name: 'elsewhere', Bucket: 'other', NetworkOrigin: 'Internet' }] },
        { AccessPointList: [...list] as never },
      ];
    },
    's3control:GetAccessPoint': () => ({ PublicAccessBlockConfiguration: on }),
    's3control:GetAccessPointPolicyStatus': () => ({ PolicyStatus: { IsPublic: true } }),
  });
  const one = { Name: 'partners', Bucket: 'shop-photos', NetworkOrigin: 'Internet' };

  it('are those of the internet, asked for in the region of the bucket', async () => {
    expect(await read('accessPoints', points(one, { ...one, Name: 'inner', NetworkOrigin: 'VPC' }))).toEqual([
      { name: 'partners', policyPublic: true, accessBlock: blocked },
    ]);
  });

  it('may have no policy, or be gone', async () => {
    const without = (name: string, error: string) =>
      read('accessPoints', { ...points(one), [name]: () => awsError(error) });
    expect(await without('s3control:GetAccessPointPolicyStatus', 'NoSuchAccessPointPolicy')).toMatchObject([
      { policyPublic: null },
    ]);
    expect(await without('s3control:GetAccessPoint', 'NoSuchAccessPoint')).toEqual([]);
  });

  it('are not guessed', async () => {
    await expect(read('accessPoints', { 's3control:ListAccessPoints': () => ({}) })).rejects.toThrow(
      'lacks AccessPointList',
    );
    await expect(
      read('accessPoints', { ...points(one), 's3control:GetAccessPointPolicyStatus': () => ({}) }),
    ).rejects.toThrow('lacks PolicyStatus.IsPublic');
  });
});

describe('the multi-region access points of a bucket', () => {
  const worldwide = {
    Name: 'worldwide',
    PublicAccessBlock: on,
    Regions: [{ Bucket: 'shop-photos' }, { Bucket: 'other' }],
  };
  const answers: Answers = {
    's3control:ListMultiRegionAccessPoints': (_, region) => {
      expect(region).toBe('us-west-2');
      return { AccessPoints: [worldwide, { ...worldwide, Name: 'others', Regions: [{ Bucket: 'other' }] }] };
    },
    's3control:GetMultiRegionAccessPointPolicyStatus': () => ({ Established: { IsPublic: true } }),
  };

  it('are asked for where all of them are administered', async () => {
    expect(await read('multiRegionAccessPoints', answers)).toEqual([
      { name: 'worldwide', policyPublic: true, accessBlock: blocked },
    ]);
  });

  it('may have no policy, or be gone', async () => {
    const status = (answer: object) =>
      read('multiRegionAccessPoints', { ...answers, 's3control:GetMultiRegionAccessPointPolicyStatus': () => answer });
    expect(await status({})).toMatchObject([{ policyPublic: null }]);
    expect(await status(awsError('NoSuchMultiRegionAccessPoint'))).toEqual([]);
  });

  it('are none in another partition', async () => {
    expect(await read('multiRegionAccessPoints', {}, { ...place, partition: 'aws-cn' })).toEqual([]);
  });
});

describe('who owns the objects of a bucket', () => {
  it('is what its ownership controls say, or nobody said', async () => {
    const rules = (...Rules: readonly object[]): Answers => ({
      's3:GetBucketOwnershipControls': () => ({ OwnershipControls: { Rules: Rules as never } }),
    });
    expect(await read('ownership', rules({ ObjectOwnership: 'ObjectWriter' }))).toBe('ObjectWriter');
    expect(
      await read('ownership', { 's3:GetBucketOwnershipControls': () => awsError('OwnershipControlsNotFoundError') }),
    ).toBeNull();
    await expect(read('ownership', rules())).rejects.toThrow('lacks ObjectOwnership');
  });
});
