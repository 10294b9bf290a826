import { expect, it } from 'vitest';
import { encryptedListings, encryptedWith } from '../../../src/resources/kms-key/encrypted.ts';
import { type Answers, fakeAws } from '../../support/fake-aws.ts';

const arn = 'arn:aws:kms:eu-west-1:111122223333:key/k-1';
const key = { id: 'k-1', arn, aliases: ['shop'] };
const nothing: Answers = {
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
};

it.each<readonly [string, Answers, string]>([
  ['a volume', { 'ec2:DescribeVolumes': () => ({ Volumes: [{ VolumeId: 'v', KmsKeyId: arn }] }) }, 'v'],
  ['a snapshot', { 'ec2:DescribeSnapshots': () => ({ Snapshots: [{ SnapshotId: 's', KmsKeyId: arn }] }) }, 's'],
  ['a log group', { 'logs:DescribeLogGroups': () => ({ logGroups: [{ logGroupName: '/l', kmsKeyId: arn }] }) }, '/l'],
  ['a function', { 'lambda:ListFunctions': () => ({ Functions: [{ FunctionArn: 'f', KMSKeyArn: arn }] }) }, 'f'],
  [
    'a file system',
    {
      'elasticfilesystem:DescribeFileSystems': () => ({
        FileSystems: [{ FileSystemId: 'fs', KmsKeyId: arn }] as never,
      }),
    },
    'fs',
  ],
  [
    'a database',
    { 'rds:DescribeDBInstances': () => ({ DBInstances: [{ DBInstanceIdentifier: 'd', KmsKeyId: arn }] }) },
    'd',
  ],
  [
    'a database cluster',
    { 'rds:DescribeDBClusters': () => ({ DBClusters: [{ DBClusterIdentifier: 'c', KmsKeyId: arn }] }) },
    'c',
  ],
  [
    'a database snapshot',
    { 'rds:DescribeDBSnapshots': () => ({ DBSnapshots: [{ DBSnapshotIdentifier: 'ds', KmsKeyId: arn }] }) },
    'ds',
  ],
  [
    'a cluster snapshot',
    {
      'rds:DescribeDBClusterSnapshots': () => ({
        DBClusterSnapshots: [{ DBClusterSnapshotIdentifier: 'cs', KmsKeyId: arn }],
      }),
    },
    'cs',
  ],
  [
    'a Redshift cluster',
    { 'redshift:DescribeClusters': () => ({ Clusters: [{ ClusterIdentifier: 'r', KmsKeyId: arn }] }) },
    'r',
  ],
  [
    'a secret, by the id of the key',
    { 'secretsmanager:ListSecrets': () => ({ SecretList: [{ Name: 'x', KmsKeyId: 'k-1' }] }) },
    'x',
  ],
  [
    'a secret, by an alias of the key',
    { 'secretsmanager:ListSecrets': () => ({ SecretList: [{ Name: 'x', KmsKeyId: 'alias/shop' }] }) },
    'x',
  ],
  [
    'a secret, by the ARN of an alias',
    {
      'secretsmanager:ListSecrets': () => ({
        SecretList: [{ Name: 'x', KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:alias/shop' }],
      }),
    },
    'x',
  ],
])('finds %s', async (_, answer, id) => {
  expect(await encryptedWith(key, fakeAws({ ...nothing, ...answer }))).toEqual([id]);
});

it('leaves out what names another key or none', async () => {
  const others = [{ Name: 'a', KmsKeyId: `${arn}2` }, { Name: 'b', KmsKeyId: 'alias/shopping' }, { Name: 'c' }];
  const aws = fakeAws({ ...nothing, 'secretsmanager:ListSecrets': () => ({ SecretList: others }) });
  expect(await encryptedWith(key, aws)).toEqual([]);
});

it.each(encryptedListings)('knows nothing where %s answers without its list', async (operation) => {
  const aws = fakeAws({ ...nothing, [operation]: () => ({}) });
  await expect(encryptedWith(key, aws)).rejects.toThrow("AWS's answer lacks");
});
