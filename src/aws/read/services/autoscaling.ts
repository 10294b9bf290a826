import {
  AutoScalingClient,
  DescribeAutoScalingGroupsCommand,
  DescribeAutoScalingInstancesCommand,
  DescribeLaunchConfigurationsCommand,
} from '@aws-sdk/client-auto-scaling';
import { defineService } from '../service.ts';

const paging = { input: 'NextToken', output: 'NextToken' };
const always = { MaxRecords: 100 };

export const autoscaling = defineService({
  Client: AutoScalingClient,
  operations: {
    'autoscaling:DescribeAutoScalingGroups': { Command: DescribeAutoScalingGroupsCommand, paging, always },
    'autoscaling:DescribeAutoScalingInstances': {
      Command: DescribeAutoScalingInstancesCommand,
      paging,
    },
    'autoscaling:DescribeLaunchConfigurations': { Command: DescribeLaunchConfigurationsCommand, paging, always },
  },
});
