import { EFSClient } from '@aws-sdk/client-efs';
import { defineService } from '../service.ts';

export const elasticfilesystem = defineService({
  Client: EFSClient,
  operations: {},
});
