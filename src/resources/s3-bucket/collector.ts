import type { Aws } from '../../aws/index.ts';
import { arnOf, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, tagsFrom, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import type { DailySeries } from '../services/cloudwatch/daily-series.ts';
import { blockOf } from './access-block.ts';
import { accessPointReads, accessPoints, multiRegionAccessPoints, multiRegionReads } from './access-points.ts';
import { usersOf } from './bucket-users.ts';

/**
 * General purpose buckets of the account, listed at once and asked about in their own regions, scanned or not:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
 */
export const s3Bucket = defineCollector({
  type: 's3-bucket',
  scope: 'global',
  everything: ({ partition }) => arnOf({ partition, service: 's3', region: '', account: '', resource: '*' }),
  lister: lister(['s3:ListBuckets'], async function* (aws, { partition }) {
    for await (const { Buckets, Owner } of aws.pages('s3:ListBuckets', {})) {
      // The list of an account without buckets may be left out, its owner never.
      given(Buckets ?? Owner, 'Buckets');
      yield* each(emptyIfAbsent(Buckets), { id: 'Name' }, (bucket) => {
        const name = given(bucket.Name, 'Name');
        return {
          type: 's3-bucket',
          id: name,
          arn: arnOf({ partition, service: 's3', region: '', account: '', resource: name }),
          region: given(bucket.BucketRegion, 'BucketRegion'),
          name,
          tags: tagsNotListed('s3-bucket'),
          createdAt: moment(bucket.CreationDate, 'CreationDate'),
        };
      });
    }
  }),
  facets: {
    policyPublic: facet(['s3:GetBucketPolicyStatus'], async ({ id, region }, aws) => {
      const input = { Bucket: id };
      const answer = await aws.in(region).find('s3:GetBucketPolicyStatus', input, ['NoSuchBucketPolicy']);
      return answer === null ? null : given(answer.PolicyStatus?.IsPublic, 'PolicyStatus.IsPublic');
    }),
    groupGrants: facet(['s3:GetBucketAcl'], async ({ id, region }, aws) => {
      const answer = await aws.in(region).find('s3:GetBucketAcl', { Bucket: id }, ['NoSuchBucket']);
      if (answer === null) throw new ResourceGone(id);
      return given(answer.Grants, 'Grants').flatMap(({ Grantee, Permission }) => {
        const { Type, URI } = given(Grantee, 'Grantee');
        if (given(Type, 'Grantee.Type') !== 'Group') return [];
        return [{ group: groupOf(given(URI, 'Grantee.URI')), permission: given(Permission, 'Permission') }];
      });
    }),
    accessBlock: facet(['s3:GetPublicAccessBlock'], async ({ id, region }, aws) => {
      const answer = await aws.in(region).find('s3:GetPublicAccessBlock', { Bucket: id }, [nobodySetIt]);
      return answer === null ? null : blockOf(answer.PublicAccessBlockConfiguration);
    }),
    // The same for every bucket, so that it is asked once.
    accountAccessBlock: facet(['s3control:GetPublicAccessBlock'], async (_, aws, place) => {
      const answer = await aws.find('s3control:GetPublicAccessBlock', { AccountId: place.account }, [nobodySetIt]);
      return answer === null ? null : blockOf(answer.PublicAccessBlockConfiguration);
    }),
    ownership: facet(['s3:GetBucketOwnershipControls'], async ({ id, region }, aws) => {
      const absent = ['OwnershipControlsNotFoundError'];
      const answer = await aws.in(region).find('s3:GetBucketOwnershipControls', { Bucket: id }, absent);
      if (answer === null) return null;
      const [rule] = given(answer.OwnershipControls?.Rules, 'OwnershipControls.Rules');
      return given(rule?.ObjectOwnership, 'ObjectOwnership');
    }),
    accessPoints: facet(accessPointReads, (bucket, aws, place) => accessPoints(aws, bucket, place)),
    multiRegionAccessPoints: facet(multiRegionReads, (bucket, aws, place) =>
      multiRegionAccessPoints(aws, bucket, place),
    ),
    // Storage metrics are free, and always on: https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudwatch-monitoring.html
    objects: facet(['cloudwatch:GetMetricStatistics'], ({ id, region }, aws, { now }) =>
      objectsOf(id, aws.in(region), now),
    ),
    unfinishedUploads: facet(['s3:ListMultipartUploads'], async ({ id, region }, aws) => {
      const answer = await aws.in(region).find('s3:ListMultipartUploads', { Bucket: id }, ['NoSuchBucket']);
      if (answer === null) throw new ResourceGone(id);
      // A bucket without any answers without the list.
      const uploads = emptyIfAbsent(answer.Uploads).map(({ Key, UploadId, Initiated }) => ({
        key: given(Key, 'Key'),
        uploadId: given(UploadId, 'UploadId'),
        begunAt: moment(Initiated, 'Initiated'),
      }));
      return {
        uploads: uploads.sort((a, b) => a.begunAt.localeCompare(b.begunAt)),
        more: given(answer.IsTruncated, 'IsTruncated'),
      };
    }),
    users: facet(
      [
        'cloudwatch:GetMetricStatistics',
        's3:GetBucketNotificationConfiguration',
        's3:GetBucketWebsite',
        'route53:ListHostedZones',
        'route53:ListResourceRecordSets',
      ],
      async ({ id, region }, aws, { now }) =>
        isFilled(await objectsOf(id, aws.in(region), now)) ? null : usersOf(id, aws.in(region), aws),
    ),
    tagging: facet(['s3:GetBucketTagging'], async ({ id, region }, aws) => {
      const answer = await aws.in(region).find('s3:GetBucketTagging', { Bucket: id }, ['NoSuchTagSet']);
      return answer === null ? {} : tagsFrom(given(answer.TagSet, 'TagSet'));
    }),
  },
});

const objectsOf = (BucketName: string, aws: Aws<'cloudwatch:GetMetricStatistics'>, now: Date): Promise<DailySeries> =>
  dailyMetric(
    aws,
    {
      namespace: 'AWS/S3',
      metric: 'NumberOfObjects',
      statistic: 'Average',
      dimensions: { BucketName, StorageType: 'AllStorageTypes' },
    },
    now,
  );

// The count of a day comes a day or two late.
const isFilled = ({ days, until }: DailySeries): boolean =>
  days.some(({ day, value }) => value > 0 && Date.parse(until) - Date.parse(day) <= 3 * 86_400_000);

const nobodySetIt = 'NoSuchPublicAccessBlockConfiguration';

// http://acs…/groups/global/AllUsers: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
const groupOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);
