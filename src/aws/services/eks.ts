import { EKSClient } from '@aws-sdk/client-eks';
import { defineService } from '../service.ts';

export const eks = defineService({
  Client: EKSClient,
  operations: {},
});
