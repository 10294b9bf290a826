import {
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DescribeLogGroupsCommand,
  PutLogEventsCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { CreateKeyCommand, ListKeysCommand, ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms';
import { ChangeResourceRecordSetsCommand, CreateHostedZoneCommand } from '@aws-sdk/client-route-53';
import {
  CreateEndpointCommand,
  CreateEndpointConfigCommand,
  CreateModelCommand,
  CreateNotebookInstanceCommand,
  StopNotebookInstanceCommand,
} from '@aws-sdk/client-sagemaker';
import { CreateSecretCommand } from '@aws-sdk/client-secrets-manager';
import type { Clients } from '../support/clients.ts';
import type { Controls } from '../support/controls.ts';
import { daysAgo, type Label, label } from './label.ts';
import { putDaily } from './metrics.ts';

/** What stands and bills by the month in one region: logs, secrets, keys, notebook instances. Seed it last: others make log groups and keys. */
export const seedStanding = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => [
  ...(await seedLogGroups(aws, moto)),
  ...(await seedSecrets(aws, moto)),
  ...(await seedKeys(aws)),
  ...(await seedNotebooks(aws, moto)),
  ...(await seedEndpoint(aws, moto)),
];

const seedLogGroups = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { region, logs } = aws;
  const { logGroups: made = [] } = await logs.send(new DescribeLogGroupsCommand({}));
  for (const logGroupName of ['kept-for-a-week', 'kept-for-ever']) {
    await logs.send(new CreateLogGroupCommand({ logGroupName }));
    await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName: 'one' }));
    await logs.send(
      new PutLogEventsCommand({
        logGroupName,
        logStreamName: 'one',
        logEvents: [{ timestamp: Date.now(), message: 'a line of a log' }],
      }),
    );
    await moto.dates({ of: 'log-group', region, id: logGroupName, created: daysAgo(400) });
  }
  await logs.send(new PutRetentionPolicyCommand({ logGroupName: 'kept-for-a-week', retentionInDays: 7 }));
  return [
    ...label(region, 'kept-for-a-week', { 'log-group-retention-missing': 'pass' }),
    ...label(region, 'kept-for-ever', { 'log-group-retention-missing': 'fail' }),
    ...made.flatMap(({ logGroupName = '' }) =>
      label(region, logGroupName, { 'log-group-retention-missing': 'not-applicable' }),
    ),
  ];
};

const seedSecrets = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { region, secretsmanager } = aws;
  for (const Name of ['forgotten-secret', 'new-secret']) {
    await secretsmanager.send(new CreateSecretCommand({ Name, SecretString: 'walrus' }));
  }
  await moto.dates({ of: 'secret', region, id: 'forgotten-secret', created: daysAgo(200) });
  return [
    ...label(region, 'forgotten-secret', { 'secret-unused': 'fail' }),
    ...label(region, 'new-secret', { 'secret-unused': 'not-applicable' }),
  ];
};

const seedKeys = async ({ region, kms }: Clients): Promise<readonly Label[]> => {
  const { Keys: made = [] } = await kms.send(new ListKeysCommand({}));
  const key = async (Description: string): Promise<string> =>
    (await kms.send(new CreateKeyCommand({ Description }))).KeyMetadata?.KeyId as string;
  const [used, unused, leaving] = [await key('in use'), await key('forgotten'), await key('leaving')];
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId: leaving, PendingWindowInDays: 30 }));
  return [
    ...label(region, used, { 'kms-key-unused': 'pass' }, 'a key in use'),
    ...label(region, unused, { 'kms-key-unused': 'fail' }, 'a forgotten key'),
    ...label(region, leaving, { 'kms-key-unused': 'not-applicable' }, 'a key that is leaving'),
    ...made.flatMap(({ KeyId = '' }) => label(region, KeyId, { 'kms-key-unused': 'not-applicable' }, "AWS's own key")),
  ];
};

const seedNotebooks = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { region, sagemaker } = aws;
  const RoleArn = 'arn:aws:iam::123456789012:role/functions';
  for (const NotebookInstanceName of ['left-on', 'switched-off']) {
    await sagemaker.send(
      new CreateNotebookInstanceCommand({ NotebookInstanceName, InstanceType: 'ml.t3.medium', RoleArn }),
    );
    await moto.dates({ of: 'notebook-instance', region, id: NotebookInstanceName, created: daysAgo(3) });
  }
  await sagemaker.send(new StopNotebookInstanceCommand({ NotebookInstanceName: 'switched-off' }));
  return [
    ...label(region, 'left-on', { 'sagemaker-left-running': 'fail' }),
    ...label(region, 'switched-off', { 'sagemaker-left-running': 'not-applicable' }),
  ];
};

const seedEndpoint = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { region, sagemaker } = aws;
  const [ModelName, EndpointConfigName, EndpointName] = ['model', 'model-1', 'unasked-model'];
  const ExecutionRoleArn = 'arn:aws:iam::123456789012:role/functions';
  await sagemaker.send(new CreateModelCommand({ ModelName, ExecutionRoleArn, PrimaryContainer: { Image: 'image' } }));
  const variant = { VariantName: 'all', ModelName, InitialInstanceCount: 1, InstanceType: 'ml.m5.large' as const };
  await sagemaker.send(new CreateEndpointConfigCommand({ EndpointConfigName, ProductionVariants: [variant] }));
  await sagemaker.send(new CreateEndpointCommand({ EndpointName, EndpointConfigName }));
  await moto.dates({ of: 'endpoint', region, id: EndpointName, created: daysAgo(60) });
  return label(region, EndpointName, { 'sagemaker-left-running': 'fail' });
};

/** What stands in no region: hosted zones, what is in the buckets, the free tier; and Lightsail, which is in the home region alone. */
export const seedStandingOnce = async (home: Clients, other: Clients, moto: Controls): Promise<readonly Label[]> => {
  const bucketName = { BucketName: 'kept-bucket', StorageType: 'AllStorageTypes' };
  const counted = { namespace: 'AWS/S3', metric: 'NumberOfObjects', dimensions: bucketName, value: 12, days: 20 };
  await putDaily(home, counted);
  for (const id of ['kept-bucket', 'open-by-acl', 'blocked-bucket']) {
    await moto.dates({ of: 's3-bucket', region: home.region, id, created: daysAgo(300) });
  }
  return [
    ...(await seedZones(home)),
    ...label(home.region, 'kept-bucket', { 's3-bucket-empty': 'pass' }),
    ...label(home.region, 'open-by-policy', { 's3-bucket-empty': 'not-applicable' }),
    ...label(other.region, 'open-by-acl', { 's3-bucket-empty': 'fail' }),
    ...label(other.region, 'blocked-bucket', { 's3-bucket-empty': 'fail' }),
    ...label('global', '123456789012', { 'free-tier-limit-near': 'fail', 'free-plan-ending': 'not-applicable' }),
    ...(home.region === 'us-east-1' ? lightsail : []),
  ];
};

// It stands in this region alone, whatever was seeded: moto has no Lightsail of its own.
const lightsail: readonly Label[] = [
  ...label('us-east-1', 'old-blog', { 'lightsail-left-running': 'fail' }),
  ...label('us-east-1', 'live-blog', { 'lightsail-left-running': 'pass' }),
  ...label('us-east-1', 'shop', { 'lightsail-left-running': 'fail' }),
];

const seedZones = async ({ route53 }: Clients): Promise<readonly Label[]> => {
  const zone = async (Name: string): Promise<string> => {
    const { HostedZone } = await route53.send(new CreateHostedZoneCommand({ Name, CallerReference: Name }));
    return HostedZone?.Id?.replace('/hostedzone/', '') as string;
  };
  const [empty, used] = [await zone('empty.example.'), await zone('used.example.')];
  const ResourceRecordSet = {
    Name: 'www.used.example.',
    Type: 'A' as const,
    TTL: 60,
    ResourceRecords: [{ Value: '203.0.113.7' }],
  };
  await route53.send(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: used,
      ChangeBatch: { Changes: [{ Action: 'CREATE', ResourceRecordSet }] },
    }),
  );
  return [
    ...label('global', empty, { 'hosted-zone-empty': 'fail' }, 'a zone without records'),
    ...label('global', used, { 'hosted-zone-empty': 'pass' }, 'a zone with a record'),
  ];
};
