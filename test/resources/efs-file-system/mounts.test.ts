import { expect, it } from 'vitest';
import { accessPointsOf, replicatedTo } from '../../../src/resources/efs-file-system/mounts.ts';
import { fakeAws } from '../../support/fake-aws.ts';

it('finds the access points of one file system among those of the region', async () => {
  const aws = fakeAws({
    'elasticfilesystem:DescribeAccessPoints': () => ({
      AccessPoints: [
        { FileSystemId: 'fs-0a', AccessPointId: 'fsap-1', Name: 'reports' },
        { FileSystemId: 'fs-0a', AccessPointId: 'fsap-2' },
        { FileSystemId: 'fs-0b', AccessPointId: 'fsap-3' },
      ],
    }),
  });
  expect(await accessPointsOf('fs-0a', aws)).toEqual(['reports', 'fsap-2']);
  const silent = fakeAws({ 'elasticfilesystem:DescribeAccessPoints': () => ({}) });
  await expect(accessPointsOf('fs-0a', silent)).rejects.toThrow('lacks AccessPoints');
});

it('finds the copies of one file system among the replications of the region', async () => {
  const replication = (SourceFileSystemId: string, FileSystemId: string) => ({
    SourceFileSystemId,
    SourceFileSystemRegion: 'eu-west-1',
    SourceFileSystemArn: 'arn',
    OriginalSourceFileSystemArn: 'arn',
    CreationTime: new Date('2026-06-01T00:00:00Z'),
    Destinations: [{ Status: 'ENABLED' as const, FileSystemId, Region: 'us-east-1' }],
  });
  const aws = fakeAws({
    'elasticfilesystem:DescribeReplicationConfigurations': () => ({
      Replications: [replication('fs-0a', 'fs-1'), replication('fs-0b', 'fs-2')],
    }),
  });
  expect(await replicatedTo('fs-0a', aws)).toEqual(['us-east-1/fs-1']);
  const none = fakeAws({ 'elasticfilesystem:DescribeReplicationConfigurations': () => ({}) });
  expect(await replicatedTo('fs-0a', none)).toEqual([]);
});
