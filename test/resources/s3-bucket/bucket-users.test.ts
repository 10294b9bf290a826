import { expect, it } from 'vitest';
import { type Bare, ResourceGone } from '../../../src/model/index.ts';
import { usersOf } from '../../../src/resources/s3-bucket/bucket-users.ts';
import { s3Bucket as collector } from '../../../src/resources/s3-bucket/collector.ts';
import { s3Bucket } from '../../support/build/s3-bucket.ts';
import { type Answers, awsError, facetRead, fakeAws, place } from '../../support/fake-aws.ts';

const users = (bucket: string, answers: Answers) =>
  usersOf(
    bucket,
    fakeAws({
      's3:GetBucketWebsite': () => awsError('NoSuchWebsiteConfiguration'),
      's3:GetBucketNotificationConfiguration': () => ({}),
      ...answers,
    }),
    fakeAws(answers),
  );

it('tells whom S3 tells of new objects', async () => {
  const told = (answer: object) => users('shop', { 's3:GetBucketNotificationConfiguration': () => answer });
  expect((await told({})).notified).toEqual([]);
  const all = await told({
    LambdaFunctionConfigurations: [{ LambdaFunctionArn: 'function' }],
    QueueConfigurations: [{ QueueArn: 'queue' }],
    TopicConfigurations: [{ TopicArn: 'topic' }],
    EventBridgeConfiguration: {},
  });
  expect(all.notified).toEqual(['function', 'queue', 'topic', 'EventBridge']);
  await expect(told({ QueueConfigurations: [{}] })).rejects.toThrow('lacks QueueArn');
  await expect(told(awsError('NoSuchBucket'))).rejects.toThrow(ResourceGone);
});

it('knows a website, and that AWS has an error to say none', async () => {
  const redirect = { 's3:GetBucketWebsite': () => ({ RedirectAllRequestsTo: { HostName: 'www.shop.com' } }) };
  expect(await users('shop', redirect)).toMatchObject({ website: true });
  expect(await users('shop', {})).toEqual({ website: false, notified: [], records: [] });
});

it.each([
  ['2026-11-19', 3, null],
  ['2026-11-18', 3, expect.objectContaining({ website: false })],
  ['2026-11-21', 0, expect.objectContaining({ website: false })],
])('are asked for only where S3 has counted nothing of late: %s, %d', async (day, Average, read) => {
  const answers: Answers = {
    's3:GetBucketWebsite': () => awsError('NoSuchWebsiteConfiguration'),
    's3:GetBucketNotificationConfiguration': () => ({}),
    'cloudwatch:GetMetricStatistics': () => ({ Datapoints: [{ Timestamp: new Date(day), Average }] }),
  };
  expect(await facetRead(collector, answers, s3Bucket() as unknown as Bare, 'users', place)).toEqual(read);
});

const zone = (Id: string, Name: string) => ({ Id: `/hostedzone/${Id}`, Name, CallerReference: 'x' });
const record = (Name: string, Type: string) => ({ Name, Type }) as never;

it('finds the records of its own name, in the zone of that name and in those above', async () => {
  const asked: unknown[] = [];
  const answers: Answers = {
    'route53:ListHostedZones': () => ({
      HostedZones: [zone('Z1', 'shop.com.'), zone('Z2', 'www.shop.com.'), zone('Z3', 'blog.com.')],
      Marker: '',
      IsTruncated: false,
      MaxItems: 100,
    }),
    'route53:ListResourceRecordSets': ({ HostedZoneId, StartRecordName }) => {
      asked.push([HostedZoneId, StartRecordName]);
      const ResourceRecordSets =
        HostedZoneId === 'Z1'
          ? [record('www.shop.com.', 'TXT'), record('www.shop.com.', 'CNAME'), record('x.shop.com.', 'A')]
          : [record('www.shop.com.', 'SOA')];
      return { ResourceRecordSets, IsTruncated: false, MaxItems: 20 };
    },
  };
  expect((await users('www.shop.com', answers)).records).toEqual(['CNAME www.shop.com']);
  expect(asked).toEqual([
    ['Z1', 'www.shop.com'],
    ['Z2', 'www.shop.com'],
  ]);
});
