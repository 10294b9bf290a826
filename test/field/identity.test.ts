import { describe, expect, it } from 'vitest';
import { auditedAnswers } from '../support/audited-answers.ts';
import type { Answers } from '../support/fake-aws.ts';

const verdicts = async (answers: Answers, rule: string) =>
  (await auditedAnswers(answers, rule)).map(({ outcome, message, cause }) => `${outcome} ${message ?? cause?.kind}`);

const database = (DBInstanceIdentifier: string, DbiResourceId: string | undefined) => ({
  DBInstanceIdentifier,
  DbiResourceId,
});
const cluster = (DBClusterIdentifier: string, DbClusterResourceId: string) => ({
  DBClusterIdentifier,
  DbClusterResourceId,
});
const taken = { SnapshotCreateTime: new Date('2026-10-01T00:00:00Z'), SnapshotType: 'manual', Status: 'available' };
const snapshot = {
  ...taken,
  DBSnapshotIdentifier: 's',
  DBSnapshotArn: 'arn:aws:rds:eu-west-1:111122223333:snapshot:s',
  DBInstanceIdentifier: 'shop',
  DbiResourceId: 'db-OLD',
  Engine: 'postgres',
  AllocatedStorage: 20,
  Encrypted: true,
};
const ofCluster = {
  ...taken,
  DBClusterSnapshotIdentifier: 's',
  DBClusterSnapshotArn: 'arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:s',
  DBClusterIdentifier: 'shop',
  DbClusterResourceId: 'cluster-OLD',
  Engine: 'aurora-mysql',
  AllocatedStorage: 1,
  StorageEncrypted: true,
};

describe('the database behind a snapshot is known by its resource id', () => {
  it.each([
    ['the same one', database('shop', 'db-OLD'), 'pass recent'],
    ['another one that was made with its name', database('shop', 'db-NEW'), 'fail orphaned'],
    ['the same one under a new name', database('shop-old', 'db-OLD'), 'pass recent'],
    [
      'one of its name without a resource id: that is no proof that it is gone',
      database('shop', undefined),
      'pass recent',
    ],
    ['none of its name', database('other', 'db-NEW'), 'fail orphaned'],
  ])('%s', async (_, instance, verdict) => {
    const answers: Answers = {
      'rds:DescribeDBSnapshots': () => ({ DBSnapshots: [snapshot] }),
      'rds:DescribeDBClusterSnapshots': () => ({ DBClusterSnapshots: [] }),
      'rds:DescribeDBInstances': () => ({ DBInstances: [instance] }),
    };
    expect(await verdicts(answers, 'rds-snapshot-old')).toEqual([verdict]);
  });

  it.each([
    ['a cluster that was made again with its name', cluster('shop', 'cluster-NEW'), 'fail orphaned'],
    ['a cluster that was renamed', cluster('till', 'cluster-OLD'), 'pass recent'],
  ])('%s', async (_, one, verdict) => {
    const answers: Answers = {
      'rds:DescribeDBSnapshots': () => ({ DBSnapshots: [] }),
      'rds:DescribeDBClusterSnapshots': () => ({ DBClusterSnapshots: [ofCluster] }),
      'rds:DescribeDBClusters': () => ({ DBClusters: [one] }),
    };
    expect(await verdicts(answers, 'rds-snapshot-old')).toEqual([verdict]);
  });
});

describe('the volume of a copied snapshot means nothing', () => {
  const ebs = {
    SnapshotId: 'snap-1',
    OwnerId: '111122223333',
    State: 'completed' as const,
    VolumeId: 'vol-0123456789abcdef0',
    VolumeSize: 8,
    StartTime: new Date('2026-01-01T00:00:00Z'),
    Encrypted: false,
  };
  it.each([
    ['by its id', { VolumeId: 'vol-ffffffff' }, 'not-applicable copied'],
    ['by how it was transferred', { TransferType: 'standard' as const }, 'not-applicable copied'],
    ['by what the console wrote', { Description: '[Copied snap-0a from us-east-1] weekly' }, 'not-applicable copied'],
    [
      'by what CopyImage wrote',
      { Description: 'Copied for DestinationAmi ami-0a from SourceAmi ami-0b' },
      'not-applicable copied',
    ],
    ['not by a word of somebody', { Description: 'Copied by hand before the move' }, 'fail orphaned'],
  ])('%s', async (_, change, verdict) => {
    const answers: Answers = {
      'ec2:DescribeSnapshots': () => ({ Snapshots: [{ ...ebs, ...change }] }),
      'ec2:DescribeVolumes': () => ({ Volumes: [] }),
      'ec2:DescribeImages': () => ({ Images: [] }),
    };
    expect(await verdicts(answers, 'ebs-snapshot-orphaned')).toEqual([verdict]);
  });
});
