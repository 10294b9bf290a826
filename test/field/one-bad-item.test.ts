import { describe, expect, it } from 'vitest';
import { answersIn, recordingsIn } from '../../scripts/recorded/recording.ts';
import { replay } from '../../scripts/recorded/replay.ts';
import { summaryOf } from '../../scripts/recorded/summary.ts';
import { parseInventory, serialiseInventory } from '../../src/inventory/index.ts';
import { auditedAnswers, said } from '../support/audited-answers.ts';
import { awsError } from '../support/fake-aws.ts';

const now = new Date('2026-11-22T12:00:00Z');
const recordings = recordingsIn(new URL('./answers', import.meta.url).pathname);

describe('an answer in a state in which AWS leaves fields out', () => {
  it.each(recordings.map((folder) => [folder.split('/').at(-1), folder]))('is read: %s', async (_, folder) => {
    const { report } = await replay(answersIn(`${folder}`), now);
    const { crashes, malformed } = summaryOf(report.findings);
    expect({ crashes, malformed }).toEqual({ crashes: [], malformed: [] });
  });
});

const address = (id: string) => ({ AllocationId: id, PublicIp: '203.0.113.9', Domain: 'vpc' as const });
const volume = (id: string) => ({
  VolumeId: id,
  State: 'available' as const,
  VolumeType: 'gp3' as const,
  Size: 8,
  CreateTime: new Date('2026-06-01T00:00:00Z'),
});

describe('an item that lacks a field', () => {
  it('is one unknown by its own name; the others of its page and of the next are judged', async () => {
    const { State: _, ...stateless } = volume('vol-2');
    const findings = await auditedAnswers(
      { 'ec2:DescribeVolumes': () => [{ Volumes: [volume('vol-1'), stateless] }, { Volumes: [volume('vol-3')] }] },
      'ebs-volume-unattached',
    );
    expect(said(findings)).toEqual([
      { id: 'vol-1', outcome: 'fail', message: 'unattached' },
      { id: 'vol-3', outcome: 'fail', message: 'unattached' },
      { id: 'vol-2', outcome: 'unknown', why: "MalformedAnswer: AWS's answer lacks State" },
    ]);
    expect(findings.at(-1)?.resource.arn).toBe('arn:aws:ec2:eu-west-1:111122223333:volume/vol-2');
    expect(findings.at(-1)?.cause).not.toHaveProperty('of');
  });

  it('is told by the ARN that AWS gave it', async () => {
    const arn = 'arn:aws:elasticache:eu-west-1:111122223333:serverlesscache:c';
    const findings = await auditedAnswers(
      {
        'elasticache:DescribeCacheClusters': () => ({ CacheClusters: [] }),
        'elasticache:DescribeReplicationGroups': () => ({ ReplicationGroups: [] }),
        'elasticache:DescribeServerlessCaches': () => ({ ServerlessCaches: [{ ServerlessCacheName: 'c', ARN: arn }] }),
      },
      'elasticache-left-running',
    );
    expect(findings.map(({ resource: { id, arn: its } }) => [id, its])).toEqual([['c', arn]]);
  });

  it('is the unknown of the listing where it has no name either', async () => {
    const findings = await auditedAnswers(
      { 'ec2:DescribeAddresses': () => ({ Addresses: [{}, address('eipalloc-1'), {}] }) },
      'elastic-ip-unattached',
    );
    expect(said(findings).filter(({ outcome }) => outcome === 'unknown')).toEqual([
      { id: '*', outcome: 'unknown', why: "MalformedAnswer: AWS's answer lacks AllocationId" },
    ]);
  });

  it('leaves what is judged against its list unknown: the list is not whole', async () => {
    const snapshot = {
      SnapshotId: 'snap-1',
      OwnerId: '111122223333',
      State: 'completed' as const,
      VolumeId: 'vol-9',
      VolumeSize: 8,
      StartTime: new Date('2026-01-01T00:00:00Z'),
      Encrypted: false,
    };
    const findings = await auditedAnswers(
      {
        'ec2:DescribeSnapshots': () => ({ Snapshots: [snapshot] }),
        'ec2:DescribeVolumes': () => ({ Volumes: [{ ...volume('vol-1'), Size: undefined }] }),
        'ec2:DescribeImages': () => ({ Images: [] }),
        'ec2:DescribeLaunchTemplates': () => ({ LaunchTemplates: [] }),
        'autoscaling:DescribeAutoScalingGroups': () => ({ AutoScalingGroups: [] }),
      },
      'ebs-snapshot-orphaned',
    );
    expect(said(findings)).toEqual([
      { id: 'snap-1', outcome: 'unknown', why: "MalformedAnswer: AWS's answer lacks Size" },
    ]);
  });
});

it('one queue whose policy keeps its attributes from us costs that queue', async () => {
  const url = (name: string) => `https://sqs.eu-west-1.amazonaws.com/111122223333/${name}`;
  const findings = await auditedAnswers(
    {
      'sqs:ListQueues': () => ({ QueueUrls: [url('closed'), url('gone')] }),
      'sqs:GetQueueAttributes': ({ QueueUrl }) =>
        awsError(QueueUrl?.endsWith('gone') ? 'QueueDoesNotExist' : 'AccessDenied'),
    },
    'sqs-queue-unused',
  );
  expect(findings.map(({ resource }) => resource.id)).toEqual(['closed']);
});

it('a cluster of ECS that lacks its name costs itself, not the clusters beside it', async () => {
  const cluster = (clusterName: string | undefined) => ({
    clusterArn: `arn:aws:ecs:eu-west-1:111122223333:cluster/${clusterName}`,
    clusterName,
    registeredContainerInstancesCount: 0,
  });
  const task = {
    taskArn: 'arn:aws:ecs:eu-west-1:111122223333:task/fine/0a',
    lastStatus: 'PROVISIONING',
    launchType: 'EC2' as const,
  };
  const findings = await auditedAnswers(
    {
      'ecs:ListClusters': () => ({ clusterArns: ['a', 'b'] }),
      'ecs:DescribeClusters': () => ({ clusters: [cluster(undefined), cluster('fine')] }),
      'ecs:ListServices': () => ({ serviceArns: [] }),
      'ecs:ListTasks': () => ({ taskArns: ['0a'] }),
      'ecs:DescribeTasks': () => ({ tasks: [task] }),
    },
    'ecs-service-left-running',
  );
  expect(said(findings).map(({ id, outcome }) => [id, outcome])).toEqual([
    ['fine/0a', 'not-applicable'],
    ['arn:aws:ecs:eu-west-1:111122223333:cluster/undefined', 'unknown'],
  ]);
});

it('a metric that is refused for a table and for its index is an unknown, and does not end the run', async () => {
  const table = { TableName: 't', TableStatus: 'ACTIVE' as const, CreationDateTime: new Date('2026-01-01T00:00:00Z') };
  const provisioned = { ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 } };
  const index = { IndexName: 'i', IndexStatus: 'ACTIVE' as const, IndexSizeBytes: 0, ...provisioned };
  const sizes = { TableSizeBytes: 0, ItemCount: 0, DeletionProtectionEnabled: false };
  const findings = await auditedAnswers(
    {
      'dynamodb:ListTables': () => ({ TableNames: ['t'] }),
      'dynamodb:DescribeTable': () => ({
        Table: { ...table, ...provisioned, ...sizes, GlobalSecondaryIndexes: [index] },
      }),
      'cloudwatch:GetMetricStatistics': () => awsError('AccessDenied'),
    },
    'dynamodb-table-idle',
  );
  expect(said(findings).map(({ outcome }) => outcome)).toEqual(['unknown']);
});

it('is kept in a saved inventory', async () => {
  const { inventory } = await replay(
    [
      {
        file: '',
        service: 'ec2',
        operation: 'DescribeVolumes',
        nth: 1,
        status: 200,
        data: { Volumes: [{ VolumeId: 'vol-1' }] },
      },
    ],
    now,
  );
  const again = parseInventory(serialiseInventory(inventory, '0'));
  expect(again.listings[0]?.missing).toMatchObject([{ kind: 'failed', of: { id: 'vol-1' } }]);
});
