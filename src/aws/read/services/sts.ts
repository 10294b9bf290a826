import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { defineService } from '../service.ts';

export const sts = defineService({
  Client: STSClient,
  operations: { 'sts:GetCallerIdentity': { Command: GetCallerIdentityCommand } },
});
