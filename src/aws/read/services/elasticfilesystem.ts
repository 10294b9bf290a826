import { DescribeFileSystemsCommand, DescribeMountTargetsCommand, EFSClient } from '@aws-sdk/client-efs';
import { defineService } from '../service.ts';

const paging = { input: 'Marker', output: 'NextMarker' };
const always = { MaxItems: 100 };

export const elasticfilesystem = defineService({
  Client: EFSClient,
  operations: {
    'elasticfilesystem:DescribeFileSystems': { Command: DescribeFileSystemsCommand, paging, always },
    'elasticfilesystem:DescribeMountTargets': { Command: DescribeMountTargetsCommand, paging, always },
  },
});
