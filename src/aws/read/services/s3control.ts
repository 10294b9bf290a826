import {
  GetAccessPointCommand,
  GetAccessPointPolicyStatusCommand,
  GetMultiRegionAccessPointPolicyStatusCommand,
  GetPublicAccessBlockCommand,
  ListAccessPointsCommand,
  ListMultiRegionAccessPointsCommand,
  S3ControlClient,
} from '@aws-sdk/client-s3-control';
import { defineService } from '../service.ts';

const paging = { input: 'NextToken', output: 'NextToken' };

export const s3control = defineService({
  Client: S3ControlClient,
  operations: {
    's3control:GetAccessPoint': { Command: GetAccessPointCommand },
    's3control:GetAccessPointPolicyStatus': { Command: GetAccessPointPolicyStatusCommand },
    's3control:GetMultiRegionAccessPointPolicyStatus': { Command: GetMultiRegionAccessPointPolicyStatusCommand },
    's3control:GetPublicAccessBlock': { Command: GetPublicAccessBlockCommand },
    's3control:ListAccessPoints': { Command: ListAccessPointsCommand, paging, always: { MaxResults: 1000 } },
    's3control:ListMultiRegionAccessPoints': {
      Command: ListMultiRegionAccessPointsCommand,
      paging,
      always: { MaxResults: 100 },
    },
  },
});
