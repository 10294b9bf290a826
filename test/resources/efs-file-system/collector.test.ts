import { describe, expect, it } from 'vitest';
import { ResourceGone } from '../../../src/model/index.ts';
import { efsFileSystem } from '../../../src/resources/efs-file-system/collector.ts';
import { type Answers, awsError, facetRead, listed } from '../../support/fake-aws.ts';

const system = {
  OwnerId: '111122223333',
  CreationToken: 't',
  FileSystemId: 'fs-0a',
  CreationTime: new Date('2026-06-01T00:00:00Z'),
  LifeCycleState: 'available' as const,
  Name: 'shared',
  NumberOfMountTargets: 2,
  SizeInBytes: { Value: 10_000, ValueInIA: 400, ValueInStandard: 9_500, ValueInArchive: 100 },
  PerformanceMode: 'generalPurpose' as const,
  Tags: [{ Key: 'Name', Value: 'shared' }],
};
const listing = (FileSystems: unknown): Answers => ({
  'elasticfilesystem:DescribeFileSystems': () => ({ FileSystems }) as never,
});
const facetOf = async (facet: string, answers: Answers) => {
  const [item] = await listed(efsFileSystem, listing([system]));
  if (item === undefined) throw new Error('no file system');
  return facetRead(efsFileSystem, answers, item, facet);
};

it('keeps what AWS says of a file system', async () => {
  const [item] = await listed(efsFileSystem, listing([system]));
  expect(item).toMatchObject({
    id: 'fs-0a',
    arn: 'arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0a',
    name: 'shared',
    state: 'available',
    mountTargets: 2,
    sizeBytes: 10_000,
    infrequentBytes: 400,
    archiveBytes: 100,
    oneZone: false,
    provisionedMibps: null,
    replica: false,
  });
});

it('takes classes that AWS leaves out for empty, and tells a copy and a single zone', async () => {
  const [item] = await listed(
    efsFileSystem,
    listing([
      {
        ...system,
        Name: undefined,
        SizeInBytes: { Value: 6144 },
        AvailabilityZoneName: 'eu-west-1a',
        ProvisionedThroughputInMibps: 8,
        FileSystemProtection: { ReplicationOverwriteProtection: 'REPLICATING' },
      },
    ]),
  );
  expect(item).toMatchObject({
    name: null,
    infrequentBytes: 0,
    archiveBytes: 0,
    oneZone: true,
    provisionedMibps: 8,
    replica: true,
  });
});

it.each([
  ['FileSystems', undefined],
  ['SizeInBytes', [{ ...system, SizeInBytes: undefined }]],
  ['SizeInBytes.Value', [{ ...system, SizeInBytes: {} }]],
  ['NumberOfMountTargets', [{ ...system, NumberOfMountTargets: undefined }]],
  ['CreationTime', [{ ...system, CreationTime: undefined }]],
])('does not guess %s', async (field, systems) => {
  await expect(listed(efsFileSystem, listing(systems))).rejects.toThrow(`AWS's answer lacks ${field}`);
});

it('asks for the connections of clients', async () => {
  const series = await facetOf('clientConnections', {
    'cloudwatch:GetMetricStatistics': ({ Namespace, MetricName, Dimensions }) => {
      expect([Namespace, MetricName]).toEqual(['AWS/EFS', 'ClientConnections']);
      expect(Dimensions).toEqual([{ Name: 'FileSystemId', Value: 'fs-0a' }]);
      return { Datapoints: [] };
    },
  });
  expect(series).toMatchObject({ days: [] });
});

describe('mount targets', () => {
  const target = (MountTargetId: string) => ({
    MountTargetId,
    FileSystemId: 'fs-0a',
    SubnetId: 'subnet-0a',
    LifeCycleState: 'available' as const,
  });

  it('are those of every page', async () => {
    const ids = await facetOf('mountTargetIds', {
      'elasticfilesystem:DescribeMountTargets': ({ FileSystemId }) => {
        expect(FileSystemId).toBe('fs-0a');
        return [{ MountTargets: [target('fsmt-0a')], NextMarker: 'm' }, { MountTargets: [target('fsmt-0b')] }];
      },
    });
    expect(ids).toEqual(['fsmt-0a', 'fsmt-0b']);
  });

  it('drop a file system that vanished', async () => {
    const gone = { 'elasticfilesystem:DescribeMountTargets': () => awsError('FileSystemNotFound') };
    await expect(facetOf('mountTargetIds', gone)).rejects.toThrow(ResourceGone);
  });
});
