import {
  CloudFormationClient,
  DescribeStacksCommand,
  ListImportsCommand,
  ListStackResourcesCommand,
} from '@aws-sdk/client-cloudformation';
import { defineService } from '../service.ts';

const paging = { input: 'NextToken', output: 'NextToken' };

export const cloudformation = defineService({
  Client: CloudFormationClient,
  operations: {
    'cloudformation:DescribeStacks': { Command: DescribeStacksCommand, paging },
    'cloudformation:ListImports': { Command: ListImportsCommand, paging },
    'cloudformation:ListStackResources': { Command: ListStackResourcesCommand, paging },
  },
});
