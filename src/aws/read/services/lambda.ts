import {
  GetFunctionConfigurationCommand,
  GetPolicyCommand,
  LambdaClient,
  ListAliasesCommand,
  ListEventSourceMappingsCommand,
  ListFunctionsCommand,
  ListFunctionUrlConfigsCommand,
  ListProvisionedConcurrencyConfigsCommand,
  ListTagsCommand,
} from '@aws-sdk/client-lambda';
import { defineService } from '../service.ts';

const paging = { input: 'Marker', output: 'NextMarker' };

export const lambda = defineService({
  Client: LambdaClient,
  operations: {
    'lambda:GetFunctionConfiguration': { Command: GetFunctionConfigurationCommand },
    'lambda:GetPolicy': { Command: GetPolicyCommand },
    'lambda:ListAliases': { Command: ListAliasesCommand, paging, always: { MaxItems: 50 } },
    'lambda:ListEventSourceMappings': { Command: ListEventSourceMappingsCommand, paging, always: { MaxItems: 100 } },
    'lambda:ListFunctions': { Command: ListFunctionsCommand, paging, always: { MaxItems: 50 } },
    'lambda:ListFunctionUrlConfigs': { Command: ListFunctionUrlConfigsCommand, paging, always: { MaxItems: 50 } },
    'lambda:ListProvisionedConcurrencyConfigs': {
      Command: ListProvisionedConcurrencyConfigsCommand,
      paging,
      always: { MaxItems: 50 },
    },
    'lambda:ListTags': { Command: ListTagsCommand },
  },
});
