import type { Aws } from '../../aws/index.ts';
import { ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given } from '../reading/aws-fields.ts';
import { bareName, publicZonesAbove } from '../services/route53/public-zones.ts';
import type { BucketUsers } from './fields.ts';

/** What uses a bucket although nothing is in it; asked of `there`, the bucket's region, and of Route 53. */
export const usersOf = async (
  bucket: string,
  there: Aws<'s3:GetBucketNotificationConfiguration' | 's3:GetBucketWebsite'>,
  aws: Aws<'route53:ListHostedZones' | 'route53:ListResourceRecordSets'>,
): Promise<BucketUsers> => {
  const [website, notified, records] = await Promise.all([
    there.find('s3:GetBucketWebsite', { Bucket: bucket }, ['NoSuchWebsiteConfiguration']),
    notifiedBy(bucket, there),
    recordsNamed(bucket, aws),
  ]);
  return { website: website !== null, notified, records };
};

/** Whom S3 tells of each new object: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketNotificationConfiguration.html */
const notifiedBy = async (
  bucket: string,
  aws: Aws<'s3:GetBucketNotificationConfiguration'>,
): Promise<readonly string[]> => {
  const answer = await aws.find('s3:GetBucketNotificationConfiguration', { Bucket: bucket }, ['NoSuchBucket']);
  if (answer === null) throw new ResourceGone(bucket);
  return [
    ...emptyIfAbsent(answer.LambdaFunctionConfigurations).map((each) =>
      given(each.LambdaFunctionArn, 'LambdaFunctionArn'),
    ),
    ...emptyIfAbsent(answer.QueueConfigurations).map((each) => given(each.QueueArn, 'QueueArn')),
    ...emptyIfAbsent(answer.TopicConfigurations).map((each) => given(each.TopicArn, 'TopicArn')),
    ...(answer.EventBridgeConfiguration === undefined ? [] : ['EventBridge']),
  ];
};

// As many as can have one name and lead somewhere: A, AAAA and CNAME, each by several policies of routing.
const recordsAsked = 20;

/**
 * The records of the account's own public zones that have the name of a bucket: S3 answers for a name only from a bucket
 * that is called so. https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
const recordsNamed = async (
  bucket: string,
  aws: Aws<'route53:ListHostedZones' | 'route53:ListResourceRecordSets'>,
): Promise<readonly string[]> => {
  if (!bucket.includes('.')) return [];
  const zones = await publicZonesAbove(bucket, aws, true);
  const records = await Promise.all(
    zones.map(async ({ id: HostedZoneId }) => {
      const input = { HostedZoneId, StartRecordName: bucket, MaxItems: recordsAsked };
      const { ResourceRecordSets } = await aws.call('route53:ListResourceRecordSets', input);
      return given(ResourceRecordSets, 'ResourceRecordSets').map(({ Type, Name }) => ({
        type: given(Type, 'Type'),
        name: bareName(given(Name, 'Name')),
      }));
    }),
  );
  return records
    .flat()
    .filter(({ type, name }) => name === bucket && ['A', 'AAAA', 'CNAME'].includes(type))
    .map(({ type, name }) => `${type} ${name}`);
};
