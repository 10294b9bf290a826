import {
  CostExplorerClient,
  GetAnomalyMonitorsCommand,
  GetAnomalySubscriptionsCommand,
} from '@aws-sdk/client-cost-explorer';
import { defineService } from '../service.ts';

const paging = { input: 'NextPageToken', output: 'NextPageToken' };
const always = { MaxResults: 100 };

/** Cost Explorer may bill each of its requests: only rules that are asked for may cause one. */
export const ce = defineService({
  Client: CostExplorerClient,
  operations: {
    'ce:GetAnomalyMonitors': { Command: GetAnomalyMonitorsCommand, paging, always },
    'ce:GetAnomalySubscriptions': { Command: GetAnomalySubscriptionsCommand, paging, always },
  },
});
