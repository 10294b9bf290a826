import { expect, it } from 'vitest';
import { ebsVolume } from '../../../src/resources/ebs-volume/collector.ts';
import { listed } from '../../support/fake-aws.ts';

const volume = {
  VolumeId: 'vol-0a',
  State: 'in-use' as const,
  VolumeType: 'gp3' as const,
  Size: 100,
  Iops: 4000,
  SnapshotId: 'snap-0a',
  Throughput: 250,
  CreateTime: new Date('2026-09-01T00:00:00Z'),
  Attachments: [{ InstanceId: 'i-0a', State: 'attached' as const }],
};

it('keeps what AWS says of a volume', async () => {
  const [item] = await listed(ebsVolume, { 'ec2:DescribeVolumes': () => ({ Volumes: [volume] }) });
  expect(item).toEqual({
    type: 'ebs-volume',
    id: 'vol-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:volume/vol-0a',
    region: 'eu-west-1',
    name: null,
    tags: { known: true, value: {} },
    state: 'in-use',
    volumeType: 'gp3',
    sizeGib: 100,
    iops: 4000,
    throughput: 250,
    createdAt: '2026-09-01T00:00:00.000Z',
    attachments: 1,
    snapshotId: 'snap-0a',
    operatedBy: null,
  });
});

it('counts an attachment to what a service operates, which names no instance', async () => {
  const [item] = await listed(ebsVolume, {
    'ec2:DescribeVolumes': () => ({
      Volumes: [
        { ...volume, Attachments: [{ AssociatedResource: 'arn', InstanceOwningService: 'ecs.amazonaws.com' }] },
      ],
    }),
  });
  expect(item).toMatchObject({ attachments: 1 });
});

it('knows a volume of a service, and one of a type without stated performance', async () => {
  const [item] = await listed(ebsVolume, {
    'ec2:DescribeVolumes': () => ({
      Volumes: [
        {
          ...volume,
          VolumeType: 'st1',
          Iops: undefined,
          SnapshotId: '',
          Throughput: undefined,
          Attachments: [],
          Operator: { Managed: true, Principal: 'ecs.amazonaws.com' },
        },
      ],
    }),
  });
  expect(item).toMatchObject({
    iops: null,
    throughput: null,
    snapshotId: null,
    attachments: 0,
    operatedBy: 'ecs.amazonaws.com',
  });
});

it.each([
  ['Volumes', {}],
  ['State', { Volumes: [{ ...volume, State: undefined }] }],
  ['VolumeType', { Volumes: [{ ...volume, VolumeType: undefined }] }],
  ['Size', { Volumes: [{ ...volume, Size: undefined }] }],
  ['CreateTime', { Volumes: [{ ...volume, CreateTime: undefined }] }],
])('does not guess %s', async (field, malformed) => {
  await expect(listed(ebsVolume, { 'ec2:DescribeVolumes': () => malformed })).rejects.toThrow(
    `AWS's answer lacks ${field}`,
  );
});
