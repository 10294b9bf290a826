import { KMSClient } from '@aws-sdk/client-kms';
import { defineService } from '../service.ts';

export const kms = defineService({
  Client: KMSClient,
  operations: {},
});
