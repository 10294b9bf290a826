import { freeTierClient } from '../freetier/client.ts';
import { commandClass } from '../freetier/command.ts';
import type {
  GetAccountPlanStateInput,
  GetAccountPlanStateOutput,
  GetFreeTierUsageInput,
  GetFreeTierUsageOutput,
} from '../freetier/shapes.ts';
import { defineService } from '../service.ts';

/** The Free Tier API, which has no client of its own in the SDK that is used here. */
export const freetier = defineService({
  Client: freeTierClient,
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
