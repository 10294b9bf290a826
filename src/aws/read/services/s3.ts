import {
  GetBucketAclCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyStatusCommand,
  GetBucketTaggingCommand,
  GetBucketWebsiteCommand,
  GetPublicAccessBlockCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { defineService } from '../service.ts';

const paging = { input: 'ContinuationToken', output: 'ContinuationToken' };

export const s3 = defineService({
  Client: S3Client,
  operations: {
    's3:GetBucketAcl': { Command: GetBucketAclCommand },
    's3:GetBucketNotificationConfiguration': { Command: GetBucketNotificationConfigurationCommand },
    's3:GetBucketOwnershipControls': { Command: GetBucketOwnershipControlsCommand },
    's3:GetBucketPolicyStatus': { Command: GetBucketPolicyStatusCommand },
    's3:GetBucketTagging': { Command: GetBucketTaggingCommand },
    's3:GetBucketWebsite': { Command: GetBucketWebsiteCommand },
    's3:GetPublicAccessBlock': { Command: GetPublicAccessBlockCommand },
    // Without a parameter AWS leaves the regions of the buckets out.
    's3:ListBuckets': { Command: ListBucketsCommand, paging, always: { MaxBuckets: 10_000 } },
    // A listing of what is inside bills as one: only rules that are asked for may cause it.
    's3:ListMultipartUploads': { Command: ListMultipartUploadsCommand },
  },
});
