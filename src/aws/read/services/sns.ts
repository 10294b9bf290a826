import { GetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { defineService } from '../service.ts';

export const sns = defineService({
  Client: SNSClient,
  operations: { 'sns:GetTopicAttributes': { Command: GetTopicAttributesCommand } },
});
