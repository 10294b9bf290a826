import { describe, expect, it } from 'vitest';
import { known } from '../../../src/model/index.ts';
import { efsBills } from '../../../src/rules/leftovers/efs/bills.ts';
import { efsFileSystemUnused } from '../../../src/rules/leftovers/efs-file-system-unused.ts';
import { efsFileSystem } from '../../support/build/efs-file-system.ts';
import { series, steady } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const silent = { clientConnections: series([]) };
const backup = [
  'aws backup start-backup-job --backup-vault-name Default --resource-arn arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0a --iam-role-arn arn:aws:iam::111122223333:role/service-role/AWSBackupDefaultServiceRole --region eu-west-1',
  'aws backup list-backup-jobs --by-resource-arn arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0a --region eu-west-1',
];
const lookAtStack = 'aws cloudformation list-stack-resources --stack-name web --region eu-west-1';
const removal = [
  'aws efs delete-mount-target --mount-target-id fsmt-0a --region eu-west-1',
  'aws efs delete-mount-target --mount-target-id fsmt-0b --region eu-west-1',
  'aws efs delete-file-system --file-system-id fs-0a --region eu-west-1',
];

const domain = 'arn:aws:sagemaker:eu-west-1:111122223333:domain/d-0a';

testRule(efsFileSystemUnused, {
  pass: [
    { name: 'mounted', subject: efsFileSystem({ sizeBytes: 6144 }), message: 'used', keptBy: 'clients' },
    {
      name: 'mounted for a minute in a month',
      subject: efsFileSystem({}, { clientConnections: series([1, ...Array.from({ length: 9 }, () => null)]) }),
      message: 'used',
    },
  ],
  fail: [
    {
      name: 'no client for a month, and silence means none; where there is data, only a backup is made',
      subject: efsFileSystem({}, silent),
      message: 'unused',
      args: { days: 30 },
      evidence: { idleDays: 30, datapoints: 0, sizeBytes: 10 * 1024 ** 3 },
      bills: [['efs-standard-gb-month', 10]],
      removal: { of: 'resource', effect: 'removes', phase: 'storage', keep: backup, remove: [], forGood: removal },
      cautions: ['backupFirst'],
      parent: null,
    },
    {
      name: 'no client, and empty: mount targets first',
      subject: efsFileSystem({ sizeBytes: 6144 }, { clientConnections: steady(0, 30) }),
      message: 'unused',
      commands: removal,
      removal: { of: 'resource', effect: 'removes', keep: [], remove: removal, forGood: removal, waits: [] },
      cautions: [],
    },
    {
      name: 'no mount target',
      subject: efsFileSystem({ mountTargets: 0, sizeBytes: 0 }, { ...silent, mountTargetIds: [] }),
      message: 'unmountable',
      bills: [],
      commands: ['aws efs delete-file-system --file-system-id fs-0a --region eu-west-1'],
    },
    {
      name: 'in a stack, which would take the data along before its backup is done: only the backup is made',
      subject: efsFileSystem({ tags: known({ 'aws:cloudformation:stack-name': 'web' }) }, silent),
      message: 'unused',
      parent: { kind: 'cloudformation-stack', name: 'web' },
      removal: { of: 'manager', phase: 'stack', keep: [...backup, lookAtStack], remove: [] },
      cautions: ['backupFirst'],
    },
    {
      name: 'in a stack, and empty: the stack goes',
      subject: efsFileSystem({ sizeBytes: 6144, tags: known({ 'aws:cloudformation:stack-name': 'web' }) }, silent),
      message: 'unused',
      parent: { kind: 'cloudformation-stack', name: 'web' },
      removal: {
        of: 'manager',
        keep: [lookAtStack],
        remove: ['aws cloudformation delete-stack --stack-name web --region eu-west-1'],
      },
      cautions: [],
    },
    {
      name: 'by existence, however young and busy',
      subject: efsFileSystem({ createdAt: '2026-11-22T11:00:00.000Z', sizeBytes: 6144 }),
      options: { windowDays: 0 },
      message: 'stillThere',
      commands: removal,
    },
  ],
  notApplicable: [
    {
      name: 'a copy that stands by',
      subject: efsFileSystem({ replica: true, sizeBytes: 6144 }, silent),
      message: 'replica',
      keptBy: 'replica',
    },
    {
      name: 'a copy that stands by, even by existence alone',
      subject: efsFileSystem({ replica: true }, silent),
      options: { windowDays: 0 },
      message: 'replica',
    },
    {
      name: 'the storage of a SageMaker AI domain, whose apps are off',
      subject: efsFileSystem({ sizeBytes: 6144, tags: known({ ManagedByAmazonSageMakerResource: domain }) }, silent),
      message: 'domain',
      args: { domain: `SageMaker AI domain (${domain})` },
      keptBy: 'domain',
    },
    {
      name: 'the same, even by existence alone',
      subject: efsFileSystem({ tags: known({ ManagedByAmazonSageMakerResource: domain }) }, silent),
      options: { windowDays: 0 },
      message: 'domain',
    },
    { name: 'being deleted', subject: efsFileSystem({ state: 'deleting' }, silent), message: 'passing' },
    {
      name: 'a month is not over yet',
      subject: efsFileSystem({ createdAt: '2026-11-01T00:00:00.000Z' }, silent),
      message: 'tooNew',
    },
  ],
  unclear: [
    { name: 'a broken one', subject: efsFileSystem({ state: 'error' }, silent), message: 'broken' },
    {
      name: 'a function that runs once a quarter mounts it by an access point',
      subject: efsFileSystem({ sizeBytes: 6144 }, { ...silent, accessPoints: ['reports'] }),
      message: 'accessPoints',
      args: { points: ['reports'] },
      keptBy: 'access-point',
    },
    {
      name: 'another region holds a copy of it',
      subject: efsFileSystem({ sizeBytes: 6144 }, { ...silent, replicatedTo: ['us-east-1/fs-0b'] }),
      message: 'replicated',
      args: { copies: ['us-east-1/fs-0b'] },
      keptBy: 'replicated',
    },
    {
      name: 'the series does not reach back so far',
      subject: efsFileSystem({}, { clientConnections: series([], { from: '2026-11-01' }) }),
      message: 'incomplete',
    },
  ],
});

describe('what a file system bills', () => {
  const system = (change: object) => efsFileSystem(change) as unknown as Parameters<typeof efsBills>[0];

  it('is what lies in each class', () => {
    const gib = 1024 ** 3;
    expect(efsBills(system({ infrequentBytes: 4 * gib, archiveBytes: gib }))).toEqual([
      { item: 'efs-standard-gb-month', quantity: 5 },
      { item: 'efs-standard-infrequent-gb-month', quantity: 4 },
      { item: 'efs-standard-archive-gb-month', quantity: 1 },
    ]);
  });

  it('is less in one zone, and more with throughput set aside', () => {
    expect(efsBills(system({ oneZone: true, provisionedMibps: 8 }))).toEqual([
      { item: 'efs-one-zone-gb-month', quantity: 10 },
      { item: 'efs-provisioned-mibps-month', quantity: 8 },
    ]);
  });
});
