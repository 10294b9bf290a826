import {
  DescribeBlueGreenDeploymentsCommand,
  DescribeDBClusterSnapshotAttributesCommand,
  DescribeDBClusterSnapshotsCommand,
  DescribeDBClustersCommand,
  DescribeDBInstancesCommand,
  DescribeDBProxiesCommand,
  DescribeDBProxyTargetsCommand,
  DescribeDBSnapshotAttributesCommand,
  DescribeDBSnapshotsCommand,
  DescribeGlobalClustersCommand,
  DescribeIntegrationsCommand,
  RDSClient,
} from '@aws-sdk/client-rds';
import { defineService } from '../service.ts';

const paging = { input: 'Marker', output: 'Marker' };
const always = { MaxRecords: 100 };

export const rds = defineService({
  Client: RDSClient,
  operations: {
    'rds:DescribeBlueGreenDeployments': { Command: DescribeBlueGreenDeploymentsCommand, paging, always },
    'rds:DescribeDBClusterSnapshotAttributes': { Command: DescribeDBClusterSnapshotAttributesCommand },
    'rds:DescribeDBClusterSnapshots': { Command: DescribeDBClusterSnapshotsCommand, paging, always },
    'rds:DescribeDBClusters': { Command: DescribeDBClustersCommand, paging, always },
    'rds:DescribeDBInstances': { Command: DescribeDBInstancesCommand, paging, always },
    'rds:DescribeDBProxies': { Command: DescribeDBProxiesCommand, paging, always },
    'rds:DescribeDBProxyTargets': { Command: DescribeDBProxyTargetsCommand, paging, always },
    'rds:DescribeDBSnapshotAttributes': { Command: DescribeDBSnapshotAttributesCommand },
    'rds:DescribeDBSnapshots': { Command: DescribeDBSnapshotsCommand, paging, always },
    'rds:DescribeGlobalClusters': { Command: DescribeGlobalClustersCommand, paging, always },
    'rds:DescribeIntegrations': { Command: DescribeIntegrationsCommand, paging, always },
  },
});
