import {
  DescribeAddressesCommand,
  DescribeInstancesCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRegionsCommand,
  DescribeVolumesCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import { defineService } from '../service.ts';

const paging = { input: 'NextToken', output: 'NextToken' };

// Without a page size EC2 throttles these four at half the rate:
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/throttling.html
const always = { MaxResults: 1000 };

export const ec2 = defineService({
  Client: EC2Client,
  operations: {
    'ec2:DescribeAddresses': { Command: DescribeAddressesCommand },
    'ec2:DescribeInstances': { Command: DescribeInstancesCommand, paging, always },
    'ec2:DescribeNetworkInterfaces': { Command: DescribeNetworkInterfacesCommand, paging, always },
    'ec2:DescribeRegions': { Command: DescribeRegionsCommand },
    'ec2:DescribeVolumes': { Command: DescribeVolumesCommand, paging, always },
  },
});
