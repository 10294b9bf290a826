import {
  CreateServiceCommand,
  CreateClusterCommand as EcsCluster,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { CreateFileSystemCommand } from '@aws-sdk/client-efs';
import { CreateClusterCommand as EksCluster } from '@aws-sdk/client-eks';
import { CreateApplicationCommand, CreateEnvironmentCommand } from '@aws-sdk/client-elastic-beanstalk';
import { CreateCacheClusterCommand } from '@aws-sdk/client-elasticache';
import { CreateDomainCommand } from '@aws-sdk/client-opensearch';
import { CreateDBInstanceCommand, CreateDBSnapshotCommand, StopDBInstanceCommand } from '@aws-sdk/client-rds';
import { CreateClusterCommand as RedshiftCluster } from '@aws-sdk/client-redshift';
import type { Clients } from '../support/clients.ts';
import type { Controls } from '../support/controls.ts';
import { daysAgo, type Label, label } from './label.ts';
import { putDaily } from './metrics.ts';

/** Services of one region that bill by the hour while nobody uses them, and some that somebody does. */
export const seedClusters = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => [
  ...(await seedIdleDatabases(aws, moto)),
  ...(await seedWarehouse(aws, moto)),
  ...(await seedCaches(aws, moto)),
  ...(await seedFileSystems(aws, moto)),
  ...(await seedKubernetes(aws, moto)),
  ...(await seedServices(aws, moto)),
  ...(await seedYoung(aws)),
];

const old = daysAgo(200);

const seedIdleDatabases = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { region } = aws;
  for (const [id, connections] of [
    ['db-forgotten', 0],
    ['db-busy', 12],
    ['db-stopped', 0],
  ] as const) {
    await aws.rds.send(
      new CreateDBInstanceCommand({
        DBInstanceIdentifier: id,
        DBInstanceClass: 'db.t3.micro',
        PubliclyAccessible: false,
        Engine: 'mysql',
        AllocatedStorage: 20,
        MasterUsername: 'shop',
        MasterUserPassword: 'not-a-real-one',
      }),
    );
    await moto.dates({ of: 'rds-instance', region, id, created: old });
    const of = { namespace: 'AWS/RDS', metric: 'DatabaseConnections', dimensions: { DBInstanceIdentifier: id } };
    await putDaily(aws, { ...of, value: connections, days: 8 });
  }
  await aws.rds.send(new StopDBInstanceCommand({ DBInstanceIdentifier: 'db-stopped' }));
  const snapshot = { DBInstanceIdentifier: 'db-busy', DBSnapshotIdentifier: 'before-the-upgrade' };
  await aws.rds.send(new CreateDBSnapshotCommand(snapshot));
  await moto.dates({ of: 'rds-snapshot', region, id: snapshot.DBSnapshotIdentifier, created: old });
  const hidden = { 'rds-instance-public': 'pass' } as const;
  return [
    ...label(region, 'db-forgotten', { ...hidden, 'rds-instance-idle': 'fail', 'rds-instance-stopped': 'pass' }),
    ...label(region, 'db-busy', { ...hidden, 'rds-instance-idle': 'pass', 'rds-instance-stopped': 'pass' }),
    ...label(region, 'db-stopped', {
      ...hidden,
      'rds-instance-idle': 'not-applicable',
      'rds-instance-stopped': 'fail',
    }),
    ...label(region, 'before-the-upgrade', { 'rds-snapshot-old': 'fail', 'rds-snapshot-public': 'pass' }),
  ];
};

const seedWarehouse = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { region, redshift } = aws;
  for (const [id, connections] of [
    ['reports', 0],
    ['ledger', 3],
  ] as const) {
    await redshift.send(
      new RedshiftCluster({
        ClusterIdentifier: id,
        ClusterType: 'single-node',
        NodeType: 'dc2.large',
        MasterUsername: 'shop',
        MasterUserPassword: 'Not-a-real-1',
      }),
    );
    await moto.dates({ of: 'redshift-cluster', region, id, created: old });
    const of = { namespace: 'AWS/Redshift', metric: 'DatabaseConnections', dimensions: { ClusterIdentifier: id } };
    await putDaily(aws, { ...of, value: connections, days: 8 });
  }
  return [
    ...label(region, 'reports', { 'redshift-left-running': 'fail' }),
    ...label(region, 'ledger', { 'redshift-left-running': 'pass' }),
  ];
};

const seedCaches = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { region, elasticache } = aws;
  for (const [id, hits] of [
    ['sessions', 0],
    ['pages', 900],
  ] as const) {
    const cluster = { CacheClusterId: id, Engine: 'redis', CacheNodeType: 'cache.t3.micro', NumCacheNodes: 1 };
    await elasticache.send(new CreateCacheClusterCommand(cluster));
    await moto.dates({ of: 'elasticache-cluster', region, id, created: old });
    const of = { namespace: 'AWS/ElastiCache', dimensions: { CacheClusterId: id }, days: 15 };
    await putDaily(aws, { ...of, metric: 'CacheHits', value: hits });
    await putDaily(aws, { ...of, metric: 'CacheMisses', value: 0 });
    await putDaily(aws, { ...of, metric: 'CurrConnections', value: 3 });
  }
  return [
    ...label(region, 'sessions', { 'elasticache-left-running': 'fail' }),
    ...label(region, 'pages', { 'elasticache-left-running': 'pass' }),
  ];
};

const seedFileSystems = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { region, efs } = aws;
  const make = async (CreationToken: string): Promise<string> =>
    (await efs.send(new CreateFileSystemCommand({ CreationToken }))).FileSystemId as string;
  const [unmountable, young] = [await make('unmountable'), await make('young')];
  await moto.dates({ of: 'efs-file-system', region, id: unmountable, created: old });
  return [
    ...label(region, unmountable, { 'efs-file-system-unused': 'fail' }, 'a file system without mount targets'),
    ...label(region, young, { 'efs-file-system-unused': 'not-applicable' }, 'a young file system'),
  ];
};

const seedKubernetes = async ({ region, eks }: Clients, moto: Controls): Promise<readonly Label[]> => {
  const roleArn = 'arn:aws:iam::123456789012:role/functions';
  for (const name of ['empty-cluster', 'new-cluster']) {
    await eks.send(
      new EksCluster({ name, roleArn, version: '1.30', resourcesVpcConfig: { subnetIds: ['subnet-0a', 'subnet-0b'] } }),
    );
  }
  await moto.dates({ of: 'eks-cluster', region, id: 'empty-cluster', created: old });
  return [
    ...label(region, 'empty-cluster', { 'eks-cluster-left-running': 'fail' }),
    ...label(region, 'new-cluster', { 'eks-cluster-left-running': 'not-applicable' }),
  ];
};

const seedServices = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { region, ecs } = aws;
  await ecs.send(new EcsCluster({ clusterName: 'main' }));
  const containerDefinitions = [{ name: 'app', image: 'app', memory: 128 }];
  await ecs.send(new RegisterTaskDefinitionCommand({ family: 'app', containerDefinitions }));
  for (const [serviceName, desiredCount, percent] of [
    ['sleeper', 1, 0.1],
    ['worker', 1, 40],
    ['scaled-down', 0, 0],
  ] as const) {
    await ecs.send(new CreateServiceCommand({ cluster: 'main', serviceName, desiredCount, taskDefinition: 'app' }));
    await moto.dates({ of: 'ecs-workload', region, id: `main/${serviceName}`, created: old });
    const dimensions = { ClusterName: 'main', ServiceName: serviceName };
    await putDaily(aws, { namespace: 'AWS/ECS', metric: 'CPUUtilization', dimensions, value: percent, days: 15 });
  }
  return [
    ...label(region, 'main/sleeper', { 'ecs-service-left-running': 'fail' }),
    ...label(region, 'main/worker', { 'ecs-service-left-running': 'pass' }),
    ...label(region, 'main/scaled-down', { 'ecs-service-left-running': 'pass' }),
  ];
};

// moto lets nobody choose when these were made.
const seedYoung = async ({ region, elasticbeanstalk, opensearch }: Clients): Promise<readonly Label[]> => {
  await elasticbeanstalk.send(new CreateApplicationCommand({ ApplicationName: 'shop' }));
  await elasticbeanstalk.send(
    new CreateEnvironmentCommand({ ApplicationName: 'shop', EnvironmentName: 'shop-test', SolutionStackName: 'x' }),
  );
  await opensearch.send(
    new CreateDomainCommand({
      DomainName: 'logs',
      EngineVersion: 'OpenSearch_2.11',
      ClusterConfig: { InstanceType: 't3.small.search', InstanceCount: 1 },
    }),
  );
  return [
    ...label(region, 'shop-test', { 'beanstalk-environment-left-running': 'not-applicable' }),
    ...label(region, 'logs', { 'opensearch-left-running': 'not-applicable' }),
  ];
};
