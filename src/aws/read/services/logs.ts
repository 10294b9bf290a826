import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  ListTagsForResourceCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { defineService } from '../service.ts';

export const logs = defineService({
  Client: CloudWatchLogsClient,
  operations: {
    'logs:DescribeLogGroups': {
      Command: DescribeLogGroupsCommand,
      paging: { input: 'nextToken', output: 'nextToken' },
      always: { limit: 50 },
    },
    'logs:ListTagsForResource': { Command: ListTagsForResourceCommand },
  },
});
