import { GetPublicAccessBlockCommand, S3ControlClient } from '@aws-sdk/client-s3-control';
import { defineService } from '../service.ts';

export const s3control = defineService({
  Client: S3ControlClient,
  operations: {
    's3control:GetPublicAccessBlock': { Command: GetPublicAccessBlockCommand },
  },
});
