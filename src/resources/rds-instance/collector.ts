import { arnOf, type Item, known } from '../../model/index.ts';
import { emptyIfAbsent, given, noneIfAbsent, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { subnetAcls, subnetRoutes } from '../services/ec2/read-subnet-network.ts';
import type { SubnetPlace } from '../services/ec2/subnet-network.ts';
import { blueGreenOf, integrationsOf, proxiesOf } from './database-links.ts';
import { globalDatabaseOf } from './global-database.ts';
import { clusterOf, connectionsOf } from './read-rds-cluster.ts';
import { startSchedulesOf } from './start-schedules.ts';

/** DB instances of a region, those of Neptune and DocumentDB too: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBInstance.html */
export const rdsInstance = defineCollector({
  type: 'rds-instance',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'rds', resource: 'db:*' }),
  lister: lister(['rds:DescribeDBInstances'], async function* (aws, place) {
    for await (const { DBInstances } of aws.pages('rds:DescribeDBInstances', {})) {
      yield* each(given(DBInstances, 'DBInstances'), { id: 'DBInstanceIdentifier', arn: 'DBInstanceArn' }, (db) => {
        const id = given(db.DBInstanceIdentifier, 'DBInstanceIdentifier');
        return {
          type: 'rds-instance',
          id,
          arn: given(db.DBInstanceArn, 'DBInstanceArn'),
          region: place.region,
          name: id,
          tags: known(tagsFrom(emptyIfAbsent(db.TagList))),
          status: given(db.DBInstanceStatus, 'DBInstanceStatus'),
          engine: given(db.Engine, 'Engine'),
          engineVersion: given(db.EngineVersion, 'EngineVersion'),
          instanceClass: given(db.DBInstanceClass, 'DBInstanceClass'),
          storageType: noneIfEmpty(db.StorageType),
          allocatedGib: noneIfAbsent(db.AllocatedStorage),
          iops: noneIfAbsent(db.Iops),
          throughput: noneIfAbsent(db.StorageThroughput),
          multiAz: noneIfAbsent(db.MultiAZ),
          licenseModel: noneIfEmpty(db.LicenseModel),
          clusterId: noneIfEmpty(db.DBClusterIdentifier),
          replicaOf:
            noneIfEmpty(db.ReadReplicaSourceDBInstanceIdentifier) ??
            noneIfEmpty(db.ReadReplicaSourceDBClusterIdentifier),
          replicas: [
            ...emptyIfAbsent(db.ReadReplicaDBInstanceIdentifiers),
            ...emptyIfAbsent(db.ReadReplicaDBClusterIdentifiers),
          ],
          createdAt: noneIfAbsent(db.InstanceCreateTime?.toISOString()),
          restartsAt: noneIfAbsent(db.AutomaticRestartTime?.toISOString()),
          deletionProtection: noneIfAbsent(db.DeletionProtection),
          publiclyAccessible: given(db.PubliclyAccessible, 'PubliclyAccessible'),
          securityGroupIds: emptyIfAbsent(db.VpcSecurityGroups)
            .filter(({ Status }) => Status !== 'removing')
            .map(({ VpcSecurityGroupId }) => given(VpcSecurityGroupId, 'VpcSecurityGroupId')),
          subnets: subnetsOf(db.DBSubnetGroup),
          endpoint: endpointOf(db.Endpoint),
        };
      });
    }
  }),
  facets: {
    subnetRoutes: facet(['ec2:DescribeRouteTables'], ({ subnets }: Item<'rds-instance'>, aws) =>
      subnetRoutes(aws, subnets),
    ),
    subnetAcls: facet(['ec2:DescribeNetworkAcls'], ({ subnets }: Item<'rds-instance'>, aws) =>
      subnetAcls(aws, subnets),
    ),
    cluster: facet(['rds:DescribeDBClusters'], (db: Item<'rds-instance'>, aws) => clusterOf(db, aws)),
    globalDatabase: facet(
      ['rds:DescribeDBClusters', 'rds:DescribeGlobalClusters'],
      (db: Item<'rds-instance'>, aws, place) => globalDatabaseOf(db, aws, place),
    ),
    proxies: facet(['rds:DescribeDBProxies', 'rds:DescribeDBProxyTargets'], (db: Item<'rds-instance'>, aws) =>
      proxiesOf(db, aws),
    ),
    integrations: facet(['rds:DescribeIntegrations'], (db: Item<'rds-instance'>, aws, place) =>
      integrationsOf(db, aws, place),
    ),
    blueGreen: facet(['rds:DescribeBlueGreenDeployments'], (db: Item<'rds-instance'>, aws, place) =>
      blueGreenOf(db, aws, place),
    ),
    startSchedules: facet(['scheduler:ListSchedules'], (_db: Item<'rds-instance'>, aws) => startSchedulesOf(aws)),
    connections: facet(
      ['rds:DescribeDBClusters', 'cloudwatch:GetMetricStatistics'],
      (db: Item<'rds-instance'>, aws, { now }) => connectionsOf(db, aws, now),
    ),
  },
});

interface SubnetGroup {
  readonly VpcId?: string | undefined;
  readonly Subnets?: readonly { readonly SubnetIdentifier?: string | undefined }[] | undefined;
}

const subnetsOf = (group: SubnetGroup | undefined): readonly SubnetPlace[] =>
  emptyIfAbsent(group?.Subnets).map(({ SubnetIdentifier }) => ({
    subnetId: given(SubnetIdentifier, 'SubnetIdentifier'),
    vpcId: given(group?.VpcId, 'VpcId'),
  }));

interface Endpoint {
  readonly Address?: string | undefined;
  readonly Port?: number | undefined;
}

// An instance that is being created has none, or one without an address.
const endpointOf = (endpoint: Endpoint | undefined) => {
  const host = noneIfEmpty(endpoint?.Address);
  return host === null ? null : { host, port: given(endpoint?.Port, 'Endpoint.Port') };
};
