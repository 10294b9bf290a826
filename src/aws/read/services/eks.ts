import {
  DescribeClusterCommand,
  DescribeClusterVersionsCommand,
  DescribeNodegroupCommand,
  EKSClient,
  ListClustersCommand,
  ListFargateProfilesCommand,
  ListNodegroupsCommand,
} from '@aws-sdk/client-eks';
import { defineService } from '../service.ts';

const paging = { input: 'nextToken', output: 'nextToken' };
const always = { maxResults: 100 };

export const eks = defineService({
  Client: EKSClient,
  operations: {
    'eks:DescribeCluster': { Command: DescribeClusterCommand },
    'eks:DescribeClusterVersions': { Command: DescribeClusterVersionsCommand, paging, always },
    'eks:DescribeNodegroup': { Command: DescribeNodegroupCommand },
    'eks:ListClusters': { Command: ListClustersCommand, paging, always },
    'eks:ListFargateProfiles': { Command: ListFargateProfilesCommand, paging, always },
    'eks:ListNodegroups': { Command: ListNodegroupsCommand, paging, always },
  },
});
