import {
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListSubscriptionsCommand,
  SNSClient,
} from '@aws-sdk/client-sns';
import { defineService } from '../service.ts';

const paging = { input: 'NextToken', output: 'NextToken' };

export const sns = defineService({
  Client: SNSClient,
  operations: {
    'sns:GetSubscriptionAttributes': { Command: GetSubscriptionAttributesCommand },
    'sns:GetTopicAttributes': { Command: GetTopicAttributesCommand },
    'sns:ListSubscriptions': { Command: ListSubscriptionsCommand, paging },
    'sns:ListSubscriptionsByTopic': { Command: ListSubscriptionsByTopicCommand, paging },
  },
});
