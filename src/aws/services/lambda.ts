import {
  GetPolicyCommand,
  LambdaClient,
  ListFunctionsCommand,
  ListFunctionUrlConfigsCommand,
  ListTagsCommand,
} from '@aws-sdk/client-lambda';
import { defineService } from '../service.ts';

const paging = { input: 'Marker', output: 'NextMarker' };

export const lambda = defineService({
  Client: LambdaClient,
  operations: {
    'lambda:GetPolicy': { Command: GetPolicyCommand },
    'lambda:ListFunctions': { Command: ListFunctionsCommand, paging, always: { MaxItems: 50 } },
    'lambda:ListFunctionUrlConfigs': { Command: ListFunctionUrlConfigsCommand, paging, always: { MaxItems: 50 } },
    'lambda:ListTags': { Command: ListTagsCommand },
  },
});
