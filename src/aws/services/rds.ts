import { RDSClient } from '@aws-sdk/client-rds';
import { defineService } from '../service.ts';

export const rds = defineService({
  Client: RDSClient,
  operations: {},
});
