import { describe, expect, it } from 'vitest';
import { dynamodbTableIdle } from '../../src/rules/leftovers/dynamodb-table-idle.ts';
import { efsFileSystemUnused } from '../../src/rules/leftovers/efs-file-system-unused.ts';
import { elasticacheLeftRunning } from '../../src/rules/leftovers/elasticache-left-running.ts';
import { hostedZoneEmpty } from '../../src/rules/leftovers/hosted-zone-empty.ts';
import { kmsKeyUnused } from '../../src/rules/leftovers/kms-key-unused.ts';
import { rdsInstanceIdle } from '../../src/rules/leftovers/rds-instance-idle.ts';
import { rdsSnapshotOld } from '../../src/rules/leftovers/rds-snapshot-old.ts';
import { redshiftLeftRunning } from '../../src/rules/leftovers/redshift-left-running.ts';
import { s3BucketEmpty } from '../../src/rules/leftovers/s3-bucket-empty.ts';
import { secretUnused } from '../../src/rules/leftovers/secret-unused.ts';
import { audited, daily, removing, saying } from '../support/audited.ts';
import { elasticacheCluster } from '../support/build/elasticache-cluster.ts';
import { rdsInstance } from '../support/build/rds-instance.ts';
import { series, steady } from '../support/build/series.ts';
import { type Answers, awsError } from '../support/fake-aws.ts';
import { judge } from '../support/rule-tester.ts';

const old = new Date('2026-01-10T00:00:00Z');
const account = '111122223333';

/** The one finding of a rule over these answers. */
const only = async (...asked: Parameters<typeof audited>) => {
  const [finding, ...others] = await audited(...asked);
  if (finding === undefined || others.length > 0) throw new Error('not one finding');
  return finding;
};

describe('a database that nobody connects to', () => {
  const db = {
    DBInstanceIdentifier: 'shop',
    DBInstanceArn: `arn:aws:rds:eu-west-1:${account}:db:shop`,
    DBInstanceStatus: 'available',
    Engine: 'aurora-mysql',
    EngineVersion: '8.0.mysql_aurora.3.08.0',
    DBInstanceClass: 'db.r6g.large',
    InstanceCreateTime: old,
    PubliclyAccessible: false,
  };
  const member = { ...db, DBClusterIdentifier: 'shop-dr' };
  const arn = (region: string, id: string) => `arn:aws:rds:${region}:${account}:cluster:${id}`;
  const answers = (instance: object, change: Answers = {}): Answers => ({
    'rds:DescribeDBInstances': () => ({ DBInstances: [instance] }),
    'rds:DescribeDBClusters': () => ({
      DBClusters: [{ DBClusterIdentifier: 'shop-dr', DBClusterMembers: [{ DBInstanceIdentifier: 'shop' }] }],
    }),
    'rds:DescribeGlobalClusters': () => ({ GlobalClusters: [] }),
    'rds:DescribeDBProxies': () => ({ DBProxies: [] }),
    'rds:DescribeIntegrations': () => ({ Integrations: [] }),
    'rds:DescribeBlueGreenDeployments': () => ({ BlueGreenDeployments: [] }),
    'cloudwatch:GetMetricStatistics': daily({ DatabaseConnections: 0 }),
    ...change,
  });
  const inGlobalDatabase = (writer: string): Answers => ({
    'rds:DescribeGlobalClusters': () => ({
      GlobalClusters: [
        {
          GlobalClusterIdentifier: 'shop-global',
          GlobalClusterMembers: [arn('us-east-1', 'shop'), arn('eu-west-1', 'shop-dr')].map((DBClusterArn) => ({
            DBClusterArn,
            IsWriter: DBClusterArn === writer,
          })),
        },
      ],
    }),
  });
  const secondary = answers(member, inGlobalDatabase(arn('us-east-1', 'shop')));

  it('but is the disaster recovery of a global database (aws-nuke#1018, cloud-nuke#597)', async () => {
    const finding = await only(rdsInstanceIdle, secondary);
    expect(saying(finding)).toEqual(['unknown', 'global']);
    expect(finding.removal).toBeNull();
  });

  it('leaves its global database before its instance is deleted, where a session made all of it', async () => {
    const commands = removing(await only(rdsInstanceIdle, secondary, { windowDays: 0 }));
    expect(commands.map((line) => line.split(' ')[2])).toEqual([
      'remove-from-global-cluster',
      'wait',
      'delete-db-instance',
      'delete-db-cluster',
    ]);
  });

  it('is the primary of a global database, which AWS lets go last: nothing of it is deleted', async () => {
    const primary = answers(member, inGlobalDatabase(arn('eu-west-1', 'shop-dr')));
    const finding = await only(rdsInstanceIdle, primary, { windowDays: 0 });
    expect(removing(finding)).toEqual([]);
    expect(finding.removal?.cautions).toContainEqual(expect.objectContaining({ message: 'globalPrimary' }));
  });

  it.each<readonly [string, Answers, string]>([
    ['is a read replica that stands by', answers({ ...db, ReadReplicaSourceDBInstanceIdentifier: 'main' }), 'standby'],
    ['feeds a cluster of readers', answers({ ...db, ReadReplicaDBClusterIdentifiers: ['readers'] }), 'replicated'],
    [
      'is reached through a proxy',
      answers(db, {
        'rds:DescribeDBProxies': () => ({ DBProxies: [{ DBProxyName: 'pool' }] }),
        'rds:DescribeDBProxyTargets': () => ({ Targets: [{ RdsResourceId: 'shop', Type: 'RDS_INSTANCE' }] }),
      }),
      'proxied',
    ],
    [
      'is the green side of a deployment',
      answers(db, {
        'rds:DescribeBlueGreenDeployments': () => ({
          BlueGreenDeployments: [{ BlueGreenDeploymentName: 'upgrade', Source: 'blue', Target: db.DBInstanceArn }],
        }),
      }),
      'blueGreen',
    ],
    [
      'is a member of a cluster that the Data API asks',
      answers(member, {
        'rds:DescribeDBClusters': () => ({
          DBClusters: [{ DBClusterMembers: [{ DBInstanceIdentifier: 'shop' }], HttpEndpointEnabled: true }],
        }),
      }),
      'dataApi',
    ],
  ])('but %s', async (_, given, message) => {
    expect(saying(await only(rdsInstanceIdle, given))).toEqual(['unknown', message]);
  });

  it('whose proxies could not be listed is not called idle', async () => {
    const refused = answers(db, { 'rds:DescribeDBProxies': () => awsError('AccessDenied') });
    expect(saying(await only(rdsInstanceIdle, refused))).toEqual(['unknown', 'failed']);
  });

  it('and that nothing else uses is idle', async () => {
    const finding = await only(rdsInstanceIdle, answers(db));
    expect(saying(finding)).toEqual(['fail', 'idle']);
    expect(finding.removal?.cautions).toContainEqual({ kind: 'not-seen', message: 'rare', args: {} });
  });

  it('of an inventory that was saved before all this was read is unknown', () => {
    const { facets, ...instance } = rdsInstance({}, { connections: steady(0, 7) });
    const { cluster, connections } = facets;
    const subject = { ...instance, facets: { cluster, connections } } as ReturnType<typeof rdsInstance>;
    expect(judge(rdsInstanceIdle, { name: '', subject, message: '' }).outcome).toBe('unknown');
  });
});

it('an old snapshot of a database that is gone, which another account restores from', async () => {
  const snapshot = {
    DBSnapshotIdentifier: 'golden',
    DBSnapshotArn: `arn:aws:rds:eu-west-1:${account}:snapshot:golden`,
    DBInstanceIdentifier: 'shop',
    SnapshotType: 'manual',
    Status: 'available',
    Engine: 'postgres',
    SnapshotCreateTime: old,
    AllocatedStorage: 20,
    Encrypted: true,
  };
  const answers = (...accounts: string[]): Answers => ({
    'rds:DescribeDBSnapshots': () => ({ DBSnapshots: [snapshot] }),
    'rds:DescribeDBClusterSnapshots': () => ({ DBClusterSnapshots: [] }),
    'rds:DescribeDBInstances': () => ({ DBInstances: [] }),
    'rds:DescribeDBSnapshotAttributes': () => ({
      DBSnapshotAttributesResult: {
        DBSnapshotAttributes: [{ AttributeName: 'restore', AttributeValues: accounts }],
      },
    }),
  });
  const shared = await only(rdsSnapshotOld, answers('444455556666'));
  expect(saying(shared)).toEqual(['unknown', 'shared']);
  expect(shared.cause).toMatchObject({ args: { accounts: ['444455556666'] } });
  expect(saying(await only(rdsSnapshotOld, answers()))).toEqual(['fail', 'orphaned']);
});

it('the replica of a global table, which serves nobody until another region fails', async () => {
  const answers: Answers = {
    'dynamodb:ListTables': () => ({ TableNames: ['orders'] }),
    'dynamodb:DescribeTable': () => ({
      Table: {
        TableStatus: 'ACTIVE',
        CreationDateTime: old,
        BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
        TableSizeBytes: 1000,
        ItemCount: 10,
        DeletionProtectionEnabled: false,
        Replicas: [{ RegionName: 'us-east-1' }],
      },
    }),
    'dynamodb:ListTagsOfResource': () => ({ Tags: [] }),
    'cloudwatch:GetMetricStatistics': daily({}),
  };
  const finding = await only(dynamodbTableIdle, answers);
  expect(saying(finding)).toEqual(['unknown', 'replicated']);
  expect(finding.cause).toMatchObject({ args: { regions: ['us-east-1'] } });
});

describe('a Redis that keeps no key', () => {
  const answers = (metrics: Parameters<typeof daily>[0]): Answers => ({
    'elasticache:DescribeCacheClusters': () => ({
      CacheClusters: [
        {
          CacheClusterId: 'events',
          ARN: `arn:aws:elasticache:eu-west-1:${account}:cluster:events`,
          CacheClusterStatus: 'available',
          Engine: 'redis',
          CacheNodeType: 'cache.t4g.micro',
          NumCacheNodes: 1,
          CacheClusterCreateTime: old,
        },
      ],
    }),
    'elasticache:DescribeReplicationGroups': () => ({ ReplicationGroups: [] }),
    'elasticache:DescribeServerlessCaches': () => ({ ServerlessCaches: [] }),
    'elasticache:ListTagsForResource': () => ({ TagList: [] }),
    'cloudwatch:GetMetricStatistics': daily(metrics),
  });
  const noKey = { CacheHits: 0, CacheMisses: 0, SetTypeCmds: 0 };

  it.each<readonly [string, Parameters<typeof daily>[0], readonly string[]]>([
    ['serves publish and subscribe alone', { PubSubBasedCmds: 900, CurrConnections: 14 }, ['pass', 'commanded']],
    ['has subscribers who wait', { PubSubBasedCmds: 0, CurrConnections: 9 }, ['unknown', 'connected']],
    ['says nothing of its connections', {}, ['unknown', 'unwatched']],
    ['is watched by AWS alone', { CurrConnections: 4 }, ['fail', 'idle']],
  ])('and %s', async (_, metrics, verdict) => {
    expect(saying(await only(elasticacheLeftRunning, answers({ ...noKey, ...metrics })))).toEqual(verdict);
  });

  it('in an inventory that was saved before its connections were read', () => {
    const idle = elasticacheCluster({}, { lookups: steady(0, 14), writes: series([]) });
    const { connections: _, otherCommands: __, ...facets } = idle.facets;
    expect(judge(elasticacheLeftRunning, { name: '', subject: { ...idle, facets }, message: '' }).outcome).toBe(
      'unknown',
    );
  });
});

describe('a file system that nobody mounts', () => {
  const answers = (change: object, more: Answers = {}): Answers => ({
    'elasticfilesystem:DescribeFileSystems': () => ({
      FileSystems: [
        {
          FileSystemId: 'fs-0a',
          OwnerId: account,
          CreationToken: 'x',
          CreationTime: old,
          LifeCycleState: 'available',
          NumberOfMountTargets: 0,
          SizeInBytes: { Value: 6144 },
          PerformanceMode: 'generalPurpose',
          Tags: [],
          ...change,
        },
      ],
    }),
    'elasticfilesystem:DescribeMountTargets': () => ({ MountTargets: [] }),
    'elasticfilesystem:DescribeAccessPoints': () => ({ AccessPoints: [] }),
    'elasticfilesystem:DescribeReplicationConfigurations': () => ({ Replications: [] }),
    'cloudwatch:GetMetricStatistics': daily({}),
    ...more,
  });

  it.each([{}, { windowDays: 0 }])('is the storage of a SageMaker domain, whose apps are off', async (options) => {
    const Value = `arn:aws:sagemaker:eu-west-1:${account}:domain/d-0a`;
    const tagged = answers({ Tags: [{ Key: 'ManagedByAmazonSageMakerResource', Value }] });
    const finding = await only(efsFileSystemUnused, tagged, options);
    expect(saying(finding)).toEqual(['not-applicable', 'domain']);
    expect(finding.args).toMatchObject({ domain: `SageMaker AI domain (${Value})` });
  });

  it('is mounted by a function, an ECS task or a Transfer server by way of an access point', async () => {
    const pointed = answers(
      {},
      {
        'elasticfilesystem:DescribeAccessPoints': () => ({
          AccessPoints: [{ FileSystemId: 'fs-0a', AccessPointId: 'fsap-0a' }],
        }),
      },
    );
    expect(saying(await only(efsFileSystemUnused, pointed))).toEqual(['unknown', 'accessPoints']);
  });

  it('is deleted only after saying what cannot be seen: Transfer, DataSync, Backup, task definitions', async () => {
    const { outcome, removal } = await only(efsFileSystemUnused, answers({}));
    expect(outcome).toBe('fail');
    expect(removal?.cautions.map(({ message }) => message)).toEqual(['services', 'rare']);
  });
});

describe('a hosted zone with nothing but NS and SOA', () => {
  const servers = ['ns-1.awsdns-01.org', 'ns-2.awsdns-02.com'];
  const zone = (Id: string, Name: string, ResourceRecordSetCount = 2, PrivateZone = false) => ({
    Id: `/hostedzone/${Id}`,
    Name,
    CallerReference: Id,
    ResourceRecordSetCount,
    Config: { PrivateZone },
  });
  const answers = (zones: ReturnType<typeof zone>[], records: object[] = []): Answers => ({
    'route53:ListHostedZones': () => ({ HostedZones: zones, Marker: '', IsTruncated: false, MaxItems: 100 }),
    'route53:GetHostedZone': ({ Id }) => {
      const [described] = zones.filter((each) => each.Id.endsWith(`${Id}`));
      if (described === undefined) return awsError('NoSuchHostedZone');
      return described.Config.PrivateZone
        ? { HostedZone: described, VPCs: [{ VPCId: 'vpc-0a' }] }
        : { HostedZone: described, DelegationSet: { NameServers: servers } };
    },
    'route53:ListResourceRecordSets': () => ({ ResourceRecordSets: records as never, IsTruncated: false, MaxItems: 1 }),
    'route53:ListTagsForResource': () => ({ ResourceTagSet: { Tags: [] } }),
  });
  const about = async (given: Answers, id: string) => {
    const found = (await audited(hostedZoneEmpty, given)).find(({ resource }) => resource.id === id);
    if (found === undefined) throw new Error(`no finding for ${id}`);
    return found;
  };

  it('parks a domain, as AWS recommends: low, with the caution and without a command', async () => {
    const finding = await about(answers([zone('Z1', 'parked.com.')]), 'Z1');
    expect([...saying(finding), finding.severity]).toEqual(['fail', 'empty', 'low']);
    expect(removing(finding)).toEqual([]);
    expect(finding.removal?.cautions.map(({ message }) => message)).toEqual(['nameServers', 'registrar']);
  });

  it('is delegated to by a zone of the account, so that removing it opens the name to others', async () => {
    const record = { Name: 'dev.shop.com.', Type: 'NS', ResourceRecords: servers.map((one) => ({ Value: `${one}.` })) };
    const finding = await about(answers([zone('Z1', 'shop.com.', 9), zone('Z2', 'dev.shop.com.')], [record]), 'Z2');
    expect([...saying(finding), finding.severity]).toEqual(['fail', 'delegated', 'low']);
    expect(removing(finding)).toEqual([]);
  });

  it('is a subdomain that the zone above has no record of: there is a command', async () => {
    const finding = await about(answers([zone('Z1', 'shop.com.', 9), zone('Z2', 'dev.shop.com.')]), 'Z2');
    expect(saying(finding)).toEqual(['fail', 'emptySubdomain']);
    expect(removing(finding)).toEqual(['aws route53 delete-hosted-zone --id Z2']);
  });

  it('hides a public name from a network', async () => {
    const finding = await about(answers([zone('Z1', 'ads.example.com.', 2, true)]), 'Z1');
    expect([...saying(finding), finding.severity]).toEqual(['fail', 'shadows', 'low']);
    expect(removing(finding)).toEqual([]);
  });
});

describe('a bucket with nothing in it', () => {
  const answers = (Name: string, change: Answers = {}): Answers => ({
    's3:ListBuckets': () => ({ Buckets: [{ Name, BucketRegion: 'eu-west-1', CreationDate: old }] }),
    's3:GetBucketTagging': () => awsError('NoSuchTagSet'),
    's3:GetBucketWebsite': () => awsError('NoSuchWebsiteConfiguration'),
    's3:GetBucketNotificationConfiguration': () => ({}),
    'cloudwatch:GetMetricStatistics': daily({}),
    ...change,
  });
  const dns = (...ResourceRecordSets: object[]): Answers => ({
    'route53:ListHostedZones': () => ({
      HostedZones: [{ Id: '/hostedzone/Z1', Name: 'shop.com.', CallerReference: 'x' }],
      Marker: '',
      IsTruncated: false,
      MaxItems: 100,
    }),
    'route53:ListResourceRecordSets': () => ({
      ResourceRecordSets: ResourceRecordSets as never,
      IsTruncated: false,
      MaxItems: 20,
    }),
  });

  it('whose name a DNS record points to: whoever takes the name answers there', async () => {
    const alias = { Name: 'www.shop.com.', Type: 'A', AliasTarget: { DNSName: 's3-website-eu-west-1.amazonaws.com.' } };
    expect(saying(await only(s3BucketEmpty, answers('www.shop.com', dns(alias))))).toEqual(['unknown', 'named']);
    expect(saying(await only(s3BucketEmpty, answers('www.shop.com', dns())))).toEqual(['fail', 'empty']);
  });

  it('redirects to another host, for which it needs no object', async () => {
    const redirect = () => ({ RedirectAllRequestsTo: { HostName: 'www.shop.com' } });
    const given = answers('shop-redirect', { 's3:GetBucketWebsite': redirect });
    expect(saying(await only(s3BucketEmpty, given))).toEqual(['unknown', 'website']);
  });

  it('is an inbox that is emptied within the day', async () => {
    const queue = () => ({ QueueConfigurations: [{ QueueArn: 'arn', Events: [] }] });
    const given = answers('inbox', { 's3:GetBucketNotificationConfiguration': queue });
    expect(saying(await only(s3BucketEmpty, given))).toEqual(['unknown', 'notified']);
  });

  it('is deleted only after saying that CloudFront is not seen, and that its name is free then', async () => {
    const { removal } = await only(s3BucketEmpty, answers('shop-photos'));
    expect(removal?.cautions.map(({ message }) => message)).toEqual(['name', 'named']);
  });
});

describe('a key that KMS has seen no use of', () => {
  const arn = `arn:aws:kms:eu-west-1:${account}:key/k-1`;
  const answers = (metadata: object = {}, change: Answers = {}): Answers => ({
    'kms:ListKeys': () => ({ Keys: [{ KeyId: 'k-1', KeyArn: arn }] }),
    'kms:ListAliases': () => ({ Aliases: [] }),
    'kms:DescribeKey': () => ({
      KeyMetadata: {
        KeyId: 'k-1',
        Arn: arn,
        KeyManager: 'CUSTOMER',
        KeyState: 'Enabled',
        KeySpec: 'SYMMETRIC_DEFAULT',
        CreationDate: old,
        ...metadata,
      },
    }),
    'kms:GetKeyLastUsage': () => ({ KeyLastUsage: {}, TrackingStartDate: old }),
    'kms:ListGrants': () => ({ Grants: [] }),
    'kms:ListKeyRotations': () => [{ Rotations: [] }],
    'kms:ListResourceTags': () => ({ Tags: [] }),
    'ec2:DescribeSnapshots': () => ({ Snapshots: [] }),
    'ec2:DescribeVolumes': () => ({ Volumes: [] }),
    'elasticfilesystem:DescribeFileSystems': () => ({ FileSystems: [] }),
    'lambda:ListFunctions': () => ({ Functions: [] }),
    'logs:DescribeLogGroups': () => ({ logGroups: [] }),
    'rds:DescribeDBClusterSnapshots': () => ({ DBClusterSnapshots: [] }),
    'rds:DescribeDBClusters': () => ({ DBClusters: [] }),
    'rds:DescribeDBInstances': () => ({ DBInstances: [] }),
    'rds:DescribeDBSnapshots': () => ({ DBSnapshots: [] }),
    'redshift:DescribeClusters': () => ({ Clusters: [] }),
    'secretsmanager:ListSecrets': () => ({ SecretList: [] }),
    ...change,
  });

  it('encrypts a snapshot that outlives its volume', async () => {
    const given = answers({}, { 'ec2:DescribeSnapshots': () => ({ Snapshots: [{ SnapshotId: 's', KmsKeyId: arn }] }) });
    expect(saying(await only(kmsKeyUnused, given))).toEqual(['pass', 'encrypts']);
  });

  it('is held by a grant of a service', async () => {
    const grant = { GranteePrincipal: 'backup.amazonaws.com' };
    const given = answers({}, { 'kms:ListGrants': () => ({ Grants: [grant] }) });
    expect(saying(await only(kmsKeyUnused, given))).toEqual(['unknown', 'granted']);
  });

  it('is the replica of a key of another region', async () => {
    const PrimaryKey = { Arn: `arn:aws:kms:us-east-1:${account}:key/mrk-1` };
    const given = answers({ MultiRegion: true, MultiRegionConfiguration: { PrimaryKey } });
    expect(saying(await only(kmsKeyUnused, given))).toEqual(['unknown', 'related']);
  });

  it('is disabled first, and scheduled for deletion only where it has been disabled', async () => {
    expect(removing(await only(kmsKeyUnused, answers()))).toEqual([
      'aws kms disable-key --key-id k-1 --region eu-west-1',
    ]);
    expect(removing(await only(kmsKeyUnused, answers({ KeyState: 'Disabled' })))).toEqual([
      'aws kms schedule-key-deletion --key-id k-1 --pending-window-in-days 30 --region eu-west-1',
    ]);
  });
});

it('the replica of a secret, which is read where another region has failed', async () => {
  const answers: Answers = {
    'secretsmanager:ListSecrets': () => ({
      SecretList: [
        {
          Name: 'shop/database',
          ARN: `arn:aws:secretsmanager:eu-west-1:${account}:secret:shop/database-a1b2c3`,
          CreatedDate: old,
          PrimaryRegion: 'us-east-1',
        },
      ],
    }),
    'secretsmanager:DescribeSecret': (_, region) =>
      region === 'us-east-1' ? { LastAccessedDate: new Date('2026-11-21T00:00:00Z') } : {},
  };
  const [finding] = await audited(secretUnused, answers);
  // The primary is asked in its own region, although only Ireland is audited.
  expect(finding && saying(finding)).toEqual(['unknown', 'standby']);
});

it('a warehouse whose data others read by a data share, without a connection to it', async () => {
  const namespace = `arn:aws:redshift:eu-west-1:${account}:namespace:0a1b`;
  const answers = (...DataShares: object[]): Answers => ({
    'redshift:DescribeClusters': () => ({
      Clusters: [
        {
          ClusterIdentifier: 'reports',
          ClusterStatus: 'available',
          NodeType: 'ra3.large',
          NumberOfNodes: 2,
          ClusterCreateTime: old,
          ClusterNamespaceArn: namespace,
        },
      ],
    }),
    'redshift:DescribeDataShares': () => ({ DataShares }),
    'redshift:DescribeInboundIntegrations': () => ({ InboundIntegrations: [] }),
    'cloudwatch:GetMetricStatistics': daily({ DatabaseConnections: 0 }),
  });
  const share = {
    DataShareArn: `arn:aws:redshift:eu-west-1:${account}:datashare:0a1b/sales`,
    ProducerArn: namespace,
  };
  expect(saying(await only(redshiftLeftRunning, answers(share)))).toEqual(['unknown', 'shared']);
  expect(saying(await only(redshiftLeftRunning, answers()))).toEqual(['fail', 'idle']);
});
