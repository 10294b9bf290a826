import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

/** A file system of 10 GiB that is mounted every day. */
export const efsFileSystem = builderOf<'efs-file-system'>(
  {
    type: 'efs-file-system',
    id: 'fs-0a',
    arn: 'arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0a',
    region: 'eu-west-1',
    name: 'shared',
    tags: known({}),
    state: 'available',
    createdAt: '2026-06-01T00:00:00.000Z',
    mountTargets: 2,
    sizeBytes: 10 * 1024 ** 3,
    infrequentBytes: 0,
    archiveBytes: 0,
    oneZone: false,
    provisionedMibps: null,
    replica: false,
  },
  {
    clientConnections: steady(1440, 90, {
      namespace: 'AWS/EFS',
      metric: 'ClientConnections',
      statistic: 'Sum',
      unit: 'Count',
    }),
    mountTargetIds: ['fsmt-0a', 'fsmt-0b'],
    accessPoints: [],
    replicatedTo: [],
  },
);
