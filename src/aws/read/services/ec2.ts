import {
  DescribeAddressesCommand,
  DescribeFastSnapshotRestoresCommand,
  DescribeFleetInstancesCommand,
  DescribeFleetsCommand,
  DescribeImageAttributeCommand,
  DescribeImagesCommand,
  DescribeInstanceAttributeCommand,
  DescribeInstancesCommand,
  DescribeLaunchTemplatesCommand,
  DescribeLaunchTemplateVersionsCommand,
  DescribeNatGatewaysCommand,
  DescribeNetworkAclsCommand,
  DescribeNetworkInterfacesCommand,
  DescribeRegionsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSnapshotAttributeCommand,
  DescribeSnapshotsCommand,
  DescribeSpotFleetInstancesCommand,
  DescribeSpotFleetRequestsCommand,
  DescribeSpotInstanceRequestsCommand,
  DescribeVolumesCommand,
  DescribeVpcEndpointServiceConfigurationsCommand,
  DescribeVpcEndpointsCommand,
  EC2Client,
  GetManagedPrefixListEntriesCommand,
  GetSnapshotBlockPublicAccessStateCommand,
} from '@aws-sdk/client-ec2';
import { defineService } from '../service.ts';

const paging = { input: 'NextToken', output: 'NextToken' };

// Without a page size EC2 throttles these at half the rate:
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/throttling.html
const always = { MaxResults: 1000 };

export const ec2 = defineService({
  Client: EC2Client,
  operations: {
    'ec2:DescribeAddresses': { Command: DescribeAddressesCommand },
    'ec2:DescribeFastSnapshotRestores': {
      Command: DescribeFastSnapshotRestoresCommand,
      paging,
      always: { MaxResults: 200 },
    },
    'ec2:DescribeFleets': { Command: DescribeFleetsCommand, paging, always },
    'ec2:DescribeFleetInstances': { Command: DescribeFleetInstancesCommand, paging, always },
    'ec2:DescribeImageAttribute': { Command: DescribeImageAttributeCommand },
    'ec2:DescribeImages': { Command: DescribeImagesCommand, paging, always },
    'ec2:DescribeInstanceAttribute': { Command: DescribeInstanceAttributeCommand },
    'ec2:DescribeInstances': { Command: DescribeInstancesCommand, paging, always },
    'ec2:DescribeLaunchTemplateVersions': {
      Command: DescribeLaunchTemplateVersionsCommand,
      paging,
      always: { MaxResults: 200 },
    },
    'ec2:DescribeLaunchTemplates': { Command: DescribeLaunchTemplatesCommand, paging, always: { MaxResults: 200 } },
    'ec2:DescribeNatGateways': { Command: DescribeNatGatewaysCommand, paging, always },
    'ec2:DescribeNetworkAcls': { Command: DescribeNetworkAclsCommand, paging, always },
    'ec2:DescribeNetworkInterfaces': { Command: DescribeNetworkInterfacesCommand, paging, always },
    'ec2:DescribeRegions': { Command: DescribeRegionsCommand },
    'ec2:DescribeRouteTables': { Command: DescribeRouteTablesCommand, paging, always: { MaxResults: 100 } },
    'ec2:DescribeSecurityGroups': { Command: DescribeSecurityGroupsCommand, paging, always },
    'ec2:DescribeSnapshotAttribute': { Command: DescribeSnapshotAttributeCommand },
    'ec2:DescribeSnapshots': { Command: DescribeSnapshotsCommand, paging, always },
    'ec2:DescribeSpotFleetRequests': { Command: DescribeSpotFleetRequestsCommand, paging, always },
    'ec2:DescribeSpotInstanceRequests': { Command: DescribeSpotInstanceRequestsCommand, paging, always },
    'ec2:DescribeSpotFleetInstances': { Command: DescribeSpotFleetInstancesCommand, paging, always },
    'ec2:DescribeVolumes': { Command: DescribeVolumesCommand, paging, always },
    'ec2:DescribeVpcEndpointServiceConfigurations': {
      Command: DescribeVpcEndpointServiceConfigurationsCommand,
      paging,
      always,
    },
    'ec2:DescribeVpcEndpoints': { Command: DescribeVpcEndpointsCommand, paging, always },
    'ec2:GetManagedPrefixListEntries': {
      Command: GetManagedPrefixListEntriesCommand,
      paging,
      always: { MaxResults: 100 },
    },
    'ec2:GetSnapshotBlockPublicAccessState': { Command: GetSnapshotBlockPublicAccessStateCommand },
  },
});
