import { CostExplorerClient } from '@aws-sdk/client-cost-explorer';
import { defineService } from '../service.ts';

export const ce = defineService({
  Client: CostExplorerClient,
  operations: {},
});
