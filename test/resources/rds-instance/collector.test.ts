import { expect, it } from 'vitest';
import { rdsInstance } from '../../../src/resources/rds-instance/collector.ts';
import { facetRead, listed } from '../../support/fake-aws.ts';

const db = {
  DBInstanceIdentifier: 'shop',
  DBInstanceArn: 'arn:aws:rds:eu-west-1:111122223333:db:shop',
  DBInstanceStatus: 'stopped',
  Engine: 'postgres',
  EngineVersion: '17.4',
  DBInstanceClass: 'db.t4g.micro',
  StorageType: 'gp3',
  AllocatedStorage: 20,
  Iops: 3000,
  StorageThroughput: 125,
  MultiAZ: false,
  LicenseModel: 'postgresql-license',
  ReadReplicaDBInstanceIdentifiers: ['shop-replica'],
  InstanceCreateTime: new Date('2026-01-10T00:00:00Z'),
  AutomaticRestartTime: new Date('2026-11-25T00:00:00Z'),
  DeletionProtection: true,
  PubliclyAccessible: true,
  VpcSecurityGroups: [
    { VpcSecurityGroupId: 'sg-0a', Status: 'active' },
    { VpcSecurityGroupId: 'sg-0b', Status: 'adding' },
    { VpcSecurityGroupId: 'sg-0c', Status: 'removing' },
  ],
  Endpoint: { Address: 'shop.c0a.eu-west-1.rds.amazonaws.com', Port: 5432 },
  TagList: [{ Key: 'team', Value: 'shop' }],
};
const answer = (...DBInstances: object[]) => ({ 'rds:DescribeDBInstances': () => ({ DBInstances }) });

it('keeps what AWS says of an instance', async () => {
  const [item] = await listed(rdsInstance, answer(db));
  expect(item).toEqual({
    type: 'rds-instance',
    id: 'shop',
    arn: 'arn:aws:rds:eu-west-1:111122223333:db:shop',
    region: 'eu-west-1',
    name: 'shop',
    tags: { known: true, value: { team: 'shop' } },
    status: 'stopped',
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
    replicas: ['shop-replica'],
    createdAt: '2026-01-10T00:00:00.000Z',
    restartsAt: '2026-11-25T00:00:00.000Z',
    deletionProtection: true,
    publiclyAccessible: true,
    securityGroupIds: ['sg-0a', 'sg-0b'],
    subnets: [],
    endpoint: { host: 'shop.c0a.eu-west-1.rds.amazonaws.com', port: 5432 },
  });
});

it('keeps the subnets of its group', async () => {
  const DBSubnetGroup = {
    VpcId: 'vpc-0a',
    Subnets: [{ SubnetIdentifier: 'subnet-0a' }, { SubnetIdentifier: 'subnet-0b' }],
  };
  const [item] = await listed(rdsInstance, answer({ ...db, DBSubnetGroup }));
  expect(item).toMatchObject({
    subnets: [
      { subnetId: 'subnet-0a', vpcId: 'vpc-0a' },
      { subnetId: 'subnet-0b', vpcId: 'vpc-0a' },
    ],
  });
});

it('keeps one that is being created, of which AWS says little', async () => {
  const { InstanceCreateTime, AutomaticRestartTime, TagList, ReadReplicaDBInstanceIdentifiers, ...rest } = db;
  const [item] = await listed(rdsInstance, answer({ ...rest, DBInstanceStatus: 'creating', Endpoint: { Port: 0 } }));
  expect(item).toMatchObject({ status: 'creating', createdAt: null, restartsAt: null, replicas: [], endpoint: null });
});

it('keeps a member of a DocumentDB cluster, of which AWS leaves out what the cluster has', async () => {
  const { StorageType, AllocatedStorage, MultiAZ, DeletionProtection, LicenseModel, Iops, ...rest } = db;
  const [item] = await listed(rdsInstance, answer({ ...rest, Engine: 'docdb', DBClusterIdentifier: 'docs' }));
  expect(item).toMatchObject({
    engine: 'docdb',
    clusterId: 'docs',
    storageType: null,
    allocatedGib: null,
    multiAz: null,
    deletionProtection: null,
  });
});

it.each(['ReadReplicaSourceDBInstanceIdentifier', 'ReadReplicaSourceDBClusterIdentifier'])(
  'knows a replica by %s',
  async (field) => {
    const [item] = await listed(rdsInstance, answer({ ...db, [field]: 'origin' }));
    expect(item).toMatchObject({ replicaOf: 'origin' });
  },
);

it('lists every page', async () => {
  const pages = [{ DBInstances: [db] }, { DBInstances: [{ ...db, DBInstanceIdentifier: 'blog' }] }];
  const items = await listed(rdsInstance, { 'rds:DescribeDBInstances': () => pages });
  expect(items.map(({ id }) => id)).toEqual(['shop', 'blog']);
});

it.each([
  ['DBInstances', {}],
  ['DBInstanceStatus', { DBInstances: [{ ...db, DBInstanceStatus: undefined }] }],
  ['PubliclyAccessible', { DBInstances: [{ ...db, PubliclyAccessible: undefined }] }],
  ['Engine', { DBInstances: [{ ...db, Engine: undefined }] }],
  ['VpcSecurityGroupId', { DBInstances: [{ ...db, VpcSecurityGroups: [{ Status: 'active' }] }] }],
  ['Endpoint.Port', { DBInstances: [{ ...db, Endpoint: { Address: 'shop' } }] }],
])('does not guess %s', async (field, malformed) => {
  await expect(listed(rdsInstance, { 'rds:DescribeDBInstances': () => malformed })).rejects.toThrow(
    `AWS's answer lacks ${field}`,
  );
});

it.each([
  ['postgres', 'AWS/RDS', 'DatabaseConnections'],
  ['aurora-mysql', 'AWS/RDS', 'DatabaseConnections'],
  ['docdb', 'AWS/DocDB', 'DatabaseConnections'],
  ['neptune', 'AWS/Neptune', 'TotalRequestsPerSec'],
])('reads how busy %s is', async (Engine, namespace, metric) => {
  const answers = {
    ...answer({ ...db, Engine }),
    'cloudwatch:GetMetricStatistics': ({ Dimensions }: { Dimensions?: unknown }) => {
      expect(Dimensions).toEqual([{ Name: 'DBInstanceIdentifier', Value: 'shop' }]);
      return { Datapoints: [{ Timestamp: new Date('2026-11-21T00:00:00Z'), Maximum: 4 }] };
    },
  };
  const [item] = await listed(rdsInstance, answers);
  expect(item && (await facetRead(rdsInstance, answers, item, 'connections'))).toMatchObject({
    namespace,
    metric,
    statistic: 'Maximum',
    days: [{ day: '2026-11-21', value: 4 }],
  });
});
