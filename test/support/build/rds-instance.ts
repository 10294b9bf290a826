import { known } from '../../../src/model/index.ts';
import type { RdsCluster } from '../../../src/resources/rds-instance/rds-cluster.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';
import { defaultAcl, publicSubnet } from './subnet-network.ts';

/** A private PostgreSQL instance that is connected to every day. */
export const rdsInstance = builderOf<'rds-instance'>(
  {
    type: 'rds-instance',
    id: 'shop',
    arn: 'arn:aws:rds:eu-west-1:111122223333:db:shop',
    region: 'eu-west-1',
    name: 'shop',
    tags: known({}),
    status: 'available',
    engine: 'postgres',
    engineVersion: '17.4',
    instanceClass: 'db.t4g.micro',
    storageType: 'gp3',
    allocatedGib: 20,
    iops: 3000,
    throughput: 125,
    multiAz: false,
    licenseModel: 'postgresql-license',
    clusterId: null,
    replicaOf: null,
    replicas: [],
    createdAt: '2026-01-10T00:00:00.000Z',
    restartsAt: null,
    deletionProtection: false,
    publiclyAccessible: false,
    securityGroupIds: ['sg-0a'],
    subnets: [{ subnetId: 'subnet-0a', vpcId: 'vpc-0a' }],
    endpoint: { host: 'shop.c0a.eu-west-1.rds.amazonaws.com', port: 5432 },
  },
  {
    cluster: null,
    subnetRoutes: [publicSubnet()],
    subnetAcls: [defaultAcl()],
    globalDatabase: null,
    proxies: [],
    integrations: [],
    blueGreen: [],
    startSchedules: [],
    connections: steady(12, 90, {
      namespace: 'AWS/RDS',
      metric: 'DatabaseConnections',
      statistic: 'Maximum',
      unit: 'Count',
    }),
  },
);

/** An Aurora cluster of a writer and a reader, neither serverless nor stopped. */
export const rdsCluster: RdsCluster = {
  id: 'shop-cluster',
  memberIds: ['shop-reader', 'shop'],
  restartsAt: null,
  minCapacity: null,
  ioOptimized: false,
  deletionProtection: false,
  replicaOf: null,
  replicas: [],
  dataApi: false,
};
