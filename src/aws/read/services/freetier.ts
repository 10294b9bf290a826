import type {
  GetAccountPlanStateInput,
  GetAccountPlanStateOutput,
  GetFreeTierUsageInput,
  GetFreeTierUsageOutput,
} from '../freetier/shapes.ts';
import { jsonClient } from '../json-api/client.ts';
import { commandClass } from '../json-api/command.ts';
import { dualStackSuffixOf } from '../partition.ts';
import { defineService } from '../service.ts';

/** The Free Tier API, which has no client of its own in the SDK that is used here. */
export const freetier = defineService({
  // https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_Operations_AWS_Free_Tier.html
  Client: jsonClient({
    serviceId: 'FreeTier',
    signingName: 'freetier',
    target: 'AWSFreeTierService',
    version: '1.0',
    endpoint: (region) => `https://freetier.${region}.${dualStackSuffixOf(region)}`,
  }),
  operations: {
    'freetier:GetAccountPlanState': {
      Command: commandClass<GetAccountPlanStateInput, GetAccountPlanStateOutput>('GetAccountPlanState'),
    },
    'freetier:GetFreeTierUsage': {
      Command: commandClass<GetFreeTierUsageInput, GetFreeTierUsageOutput>('GetFreeTierUsage'),
      paging: { input: 'nextToken', output: 'nextToken' },
      always: { maxResults: 1000 },
    },
  },
});
