import {
  DescribeAccessPointsCommand,
  DescribeFileSystemsCommand,
  DescribeMountTargetsCommand,
  DescribeReplicationConfigurationsCommand,
  EFSClient,
} from '@aws-sdk/client-efs';
import { defineService } from '../service.ts';

const paging = { input: 'Marker', output: 'NextMarker' };
const always = { MaxItems: 100 };
const byToken = { paging: { input: 'NextToken', output: 'NextToken' }, always: { MaxResults: 100 } };

export const elasticfilesystem = defineService({
  Client: EFSClient,
  operations: {
    'elasticfilesystem:DescribeAccessPoints': { Command: DescribeAccessPointsCommand, ...byToken },
    'elasticfilesystem:DescribeFileSystems': { Command: DescribeFileSystemsCommand, paging, always },
    'elasticfilesystem:DescribeMountTargets': { Command: DescribeMountTargetsCommand, paging, always },
    'elasticfilesystem:DescribeReplicationConfigurations': {
      Command: DescribeReplicationConfigurationsCommand,
      ...byToken,
    },
  },
});
