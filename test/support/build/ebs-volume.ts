import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** A gp3 volume of a running instance. */
export const ebsVolume = builderOf<'ebs-volume'>(
  {
    type: 'ebs-volume',
    id: 'vol-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:volume/vol-0a',
    region: 'eu-west-1',
    name: null,
    tags: known({}),
    state: 'in-use',
    volumeType: 'gp3',
    sizeGib: 8,
    iops: 3000,
    throughput: 125,
    createdAt: '2026-06-01T00:00:00.000Z',
    attachments: 1,
    snapshotId: null,
    operatedBy: null,
  },
  {},
);
