import {
  DescribeKeyCommand,
  GetKeyLastUsageCommand,
  GetKeyPolicyCommand,
  KMSClient,
  ListAliasesCommand,
  ListGrantsCommand,
  ListKeyRotationsCommand,
  ListKeysCommand,
  ListResourceTagsCommand,
} from '@aws-sdk/client-kms';
import { defineService } from '../service.ts';

const paging = { input: 'Marker', output: 'NextMarker' };

export const kms = defineService({
  Client: KMSClient,
  operations: {
    'kms:DescribeKey': { Command: DescribeKeyCommand },
    'kms:GetKeyLastUsage': { Command: GetKeyLastUsageCommand },
    'kms:GetKeyPolicy': { Command: GetKeyPolicyCommand },
    'kms:ListAliases': { Command: ListAliasesCommand, paging, always: { Limit: 100 } },
    'kms:ListGrants': { Command: ListGrantsCommand, paging, always: { Limit: 100 } },
    'kms:ListKeyRotations': { Command: ListKeyRotationsCommand, paging, always: { Limit: 1000 } },
    'kms:ListKeys': { Command: ListKeysCommand, paging, always: { Limit: 1000 } },
    'kms:ListResourceTags': { Command: ListResourceTagsCommand, paging, always: { Limit: 50 } },
  },
});
