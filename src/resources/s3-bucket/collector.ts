import { arnOf, ResourceGone } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, tagsFrom, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { dailyMetric } from '../services/cloudwatch/daily-metric.ts';
import type { AccessBlock } from './fields.ts';

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
    // Storage metrics are free, and always on: https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudwatch-monitoring.html
    objects: facet(['cloudwatch:GetMetricStatistics'], ({ id, region }, aws, { now }) =>
      dailyMetric(
        aws.in(region),
        {
          namespace: 'AWS/S3',
          metric: 'NumberOfObjects',
          statistic: 'Average',
          dimensions: { BucketName: id, StorageType: 'AllStorageTypes' },
        },
        now,
      ),
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
    tagging: facet(['s3:GetBucketTagging'], async ({ id, region }, aws) => {
      const answer = await aws.in(region).find('s3:GetBucketTagging', { Bucket: id }, ['NoSuchTagSet']);
      return answer === null ? {} : tagsFrom(given(answer.TagSet, 'TagSet'));
    }),
  },
});

const nobodySetIt = 'NoSuchPublicAccessBlockConfiguration';

// http://acs…/groups/global/AllUsers: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
const groupOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

interface Configuration {
  readonly BlockPublicAcls?: boolean | undefined;
  readonly IgnorePublicAcls?: boolean | undefined;
  readonly BlockPublicPolicy?: boolean | undefined;
  readonly RestrictPublicBuckets?: boolean | undefined;
}

const blockOf = (configuration: Configuration | undefined): AccessBlock => {
  const block = given(configuration, 'PublicAccessBlockConfiguration');
  return {
    blockPublicAcls: given(block.BlockPublicAcls, 'BlockPublicAcls'),
    ignorePublicAcls: given(block.IgnorePublicAcls, 'IgnorePublicAcls'),
    blockPublicPolicy: given(block.BlockPublicPolicy, 'BlockPublicPolicy'),
    restrictPublicBuckets: given(block.RestrictPublicBuckets, 'RestrictPublicBuckets'),
  };
};
