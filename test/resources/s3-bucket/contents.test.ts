import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { s3Bucket } from '../../../src/resources/s3-bucket/collector.ts';
import { s3Bucket as built } from '../../support/build/s3-bucket.ts';
import { type Answers, awsError, facetRead, place } from '../../support/fake-aws.ts';

const facetOf = (facet: string, answers: Answers) =>
  facetRead(s3Bucket, answers, built({ id: 'photos', region: 'sa-east-1' }), facet, { ...place, region: 'us-east-1' });

it("counts objects by S3's own daily metric, in the bucket's region", async () => {
  const asked: unknown[] = [];
  const answers: Answers = {
    'cloudwatch:GetMetricStatistics': (input, region) => {
      asked.push([region, input.Namespace, input.MetricName, input.Dimensions]);
      return { Datapoints: [{ Timestamp: new Date('2026-11-20T00:00:00Z'), Average: 4, Unit: 'Count' }] };
    },
  };
  expect(await facetOf('objects', answers)).toMatchObject({ days: [{ day: '2026-11-20', value: 4 }] });
  expect(asked).toEqual([
    [
      'sa-east-1',
      'AWS/S3',
      'NumberOfObjects',
      [
        { Name: 'BucketName', Value: 'photos' },
        { Name: 'StorageType', Value: 'AllStorageTypes' },
      ],
    ],
  ]);
});

describe('unfinished uploads', () => {
  const uploads = (answer: object) =>
    facetOf('unfinishedUploads', { 's3:ListMultipartUploads': () => answer as never });
  const upload = (Key: string, day: string) => ({
    Key,
    UploadId: `id-${Key}`,
    Initiated: new Date(`${day}T00:00:00Z`),
  });

  it('come oldest first, from one call', async () => {
    const page = { Uploads: [upload('a', '2026-11-20'), upload('b', '2026-10-01')], IsTruncated: true };
    expect(await uploads(page)).toEqual({
      uploads: [
        { key: 'b', uploadId: 'id-b', begunAt: '2026-10-01T00:00:00.000Z' },
        { key: 'a', uploadId: 'id-a', begunAt: '2026-11-20T00:00:00.000Z' },
      ],
      more: true,
    });
  });

  it('are none where the list is left out', async () => {
    expect(await uploads({ IsTruncated: false })).toEqual({ uploads: [], more: false });
  });

  it.each([
    ['IsTruncated', {}],
    ['Initiated', { Uploads: [{ Key: 'a', UploadId: 'x' }], IsTruncated: false }],
    ['UploadId', { Uploads: [{ ...upload('a', '2026-11-20'), UploadId: undefined }], IsTruncated: false }],
  ])('are not guessed without %s', async (field, answer) => {
    await expect(uploads(answer)).rejects.toThrow(`AWS's answer lacks ${field}`);
  });

  it('drop a bucket that vanished', async () => {
    await expect(uploads(awsError('NoSuchBucket'))).rejects.toThrow(ResourceGone);
  });
});

it('reads tags, and takes a bucket without a set of them for one without any', async () => {
  const tags = { TagSet: [{ Key: 'team', Value: 'web' }] };
  expect(await facetOf('tagging', { 's3:GetBucketTagging': () => tags })).toEqual({ team: 'web' });
  expect(await facetOf('tagging', { 's3:GetBucketTagging': () => awsError('NoSuchTagSet') })).toEqual({});
});
