import { CloudWatchClient, DescribeAlarmsCommand, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { defineService } from '../service.ts';

export const cloudwatch = defineService({
  Client: CloudWatchClient,
  operations: {
    'cloudwatch:DescribeAlarms': {
      Command: DescribeAlarmsCommand,
      paging: { input: 'NextToken', output: 'NextToken' },
      always: { MaxRecords: 100 },
    },
    'cloudwatch:GetMetricStatistics': { Command: GetMetricStatisticsCommand },
  },
});
