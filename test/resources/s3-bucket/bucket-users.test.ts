import { expect, it } from 'vitest';
import { type Bare, ResourceGone } from '../../../src/model/index.ts';
import { notifiedBy, recordsNamed } from '../../../src/resources/s3-bucket/bucket-users.ts';
import { s3Bucket as collector } from '../../../src/resources/s3-bucket/collector.ts';
import { s3Bucket } from '../../support/build/s3-bucket.ts';
import { type Answers, awsError, facetRead, fakeAws, place } from '../../support/fake-aws.ts';

it('tells whom S3 tells of new objects', async () => {
  const told = (answer: object) =>
    notifiedBy('shop', fakeAws({ 's3:GetBucketNotificationConfiguration': () => answer }));
  expect(await told({})).toEqual([]);
  expect(
    await told({
      LambdaFunctionConfigurations: [{ LambdaFunctionArn: 'function' }],
      QueueConfigurations: [{ QueueArn: 'queue' }],
      TopicConfigurations: [{ TopicArn: 'topic' }],
      EventBridgeConfiguration: {},
    }),
  ).toEqual(['function', 'queue', 'topic', 'EventBridge']);
  await expect(told({ QueueConfigurations: [{}] })).rejects.toThrow('lacks QueueArn');
  await expect(told(awsError('NoSuchBucket'))).rejects.toThrow(ResourceGone);
});

it('knows a website, and that AWS has an error to say none', async () => {
  const bucket = s3Bucket() as unknown as Bare;
  const read = (answer: object) =>
    facetRead(collector, { 's3:GetBucketWebsite': () => answer }, bucket, 'website', place);
  expect(await read({ RedirectAllRequestsTo: { HostName: 'www.shop.com' } })).toBe(true);
  expect(await read(awsError('NoSuchWebsiteConfiguration'))).toBe(false);
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
  expect(await recordsNamed('www.shop.com', fakeAws(answers))).toEqual(['CNAME www.shop.com']);
  expect(asked).toEqual([
    ['Z1', 'www.shop.com'],
    ['Z2', 'www.shop.com'],
  ]);
});

it('asks nothing about a bucket whose name is none of DNS', async () => {
  expect(await recordsNamed('shop-photos', fakeAws({}))).toEqual([]);
});
