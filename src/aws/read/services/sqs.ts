import {
  GetQueueAttributesCommand,
  ListDeadLetterSourceQueuesCommand,
  ListQueuesCommand,
  ListQueueTagsCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { defineService } from '../service.ts';

const everyPage = {
  paging: { input: 'NextToken', output: 'NextToken' },
  // AWS gives no token to go on with unless a page size is asked for.
  always: { MaxResults: 1000 },
} as const;

export const sqs = defineService({
  Client: SQSClient,
  // Else it would speak to whatever host an answer names as a queue's address.
  config: { useQueueUrlAsEndpoint: false },
  operations: {
    'sqs:GetQueueAttributes': { Command: GetQueueAttributesCommand },
    'sqs:ListDeadLetterSourceQueues': { Command: ListDeadLetterSourceQueuesCommand, ...everyPage },
    'sqs:ListQueueTags': { Command: ListQueueTagsCommand },
    'sqs:ListQueues': { Command: ListQueuesCommand, ...everyPage },
  },
});
