import {
  DescribeDBClusterSnapshotAttributesCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  DescribeDBSnapshotAttributesCommand,
  DescribeDBSnapshotsCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { defineService } from '../service.ts';

const paging = { input: 'Marker', output: 'Marker' };
const always = { MaxRecords: 100 };

export const rds = defineService({
  Client: RDSClient,
  operations: {
    'rds:DescribeDBClusterSnapshotAttributes': { Command: DescribeDBClusterSnapshotAttributesCommand },
    'rds:DescribeDBClusterSnapshots': { Command: DescribeDBClusterSnapshotsCommand, paging, always },
    'rds:DescribeDBClusters': { Command: DescribeDBClustersCommand, paging, always },
    'rds:DescribeDBInstances': { Command: DescribeDBInstancesCommand, paging, always },
    'rds:DescribeDBSnapshotAttributes': { Command: DescribeDBSnapshotAttributesCommand },
    'rds:DescribeDBSnapshots': { Command: DescribeDBSnapshotsCommand, paging, always },
  },
});
