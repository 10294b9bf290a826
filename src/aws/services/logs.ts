import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { defineService } from '../service.ts';

export const logs = defineService({
  Client: CloudWatchLogsClient,
  operations: {},
});
