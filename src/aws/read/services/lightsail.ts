import {
  GetInstanceMetricDataCommand,
  GetInstancesCommand,
  GetLoadBalancersCommand,
  GetRegionsCommand,
  GetRelationalDatabaseMetricDataCommand,
  GetRelationalDatabasesCommand,
  GetStaticIpsCommand,
  LightsailClient,
} from '@aws-sdk/client-lightsail';
import { defineService } from '../service.ts';

// Lightsail chooses the size of a page itself.
const paging = { input: 'pageToken', output: 'nextPageToken' };

export const lightsail = defineService({
  Client: LightsailClient,
  operations: {
    'lightsail:GetInstanceMetricData': { Command: GetInstanceMetricDataCommand },
    'lightsail:GetInstances': { Command: GetInstancesCommand, paging },
    'lightsail:GetLoadBalancers': { Command: GetLoadBalancersCommand, paging },
    'lightsail:GetRegions': { Command: GetRegionsCommand },
    'lightsail:GetRelationalDatabaseMetricData': { Command: GetRelationalDatabaseMetricDataCommand },
    'lightsail:GetRelationalDatabases': { Command: GetRelationalDatabasesCommand, paging },
    'lightsail:GetStaticIps': { Command: GetStaticIpsCommand, paging },
  },
});
