import { GetTopicAttributesCommand, ListSubscriptionsCommand, SNSClient } from '@aws-sdk/client-sns';
import { defineService } from '../service.ts';

export const sns = defineService({
  Client: SNSClient,
  operations: {
    'sns:GetTopicAttributes': { Command: GetTopicAttributesCommand },
    'sns:ListSubscriptions': {
      Command: ListSubscriptionsCommand,
      paging: { input: 'NextToken', output: 'NextToken' },
    },
  },
});
