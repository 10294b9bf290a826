import { S3Client } from '@aws-sdk/client-s3';
import { defineService } from '../service.ts';

export const s3 = defineService({
  Client: S3Client,
  operations: {},
});
