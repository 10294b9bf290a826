import { EventBridgeClient, ListRuleNamesByTargetCommand } from '@aws-sdk/client-eventbridge';
import { defineService } from '../service.ts';

export const events = defineService({
  Client: EventBridgeClient,
  operations: {
    'events:ListRuleNamesByTarget': {
      Command: ListRuleNamesByTargetCommand,
      paging: { input: 'NextToken', output: 'NextToken' },
      always: { Limit: 100 },
    },
  },
});
