import { expect, it } from 'vitest';
import { launchConfiguration } from '../../../src/resources/launch-configuration/collector.ts';
import { type Answers, listed } from '../../support/fake-aws.ts';

const arn = 'arn:aws:autoscaling:eu-west-1:111122223333:launchConfiguration:0a:launchConfigurationName/web-3';
const configuration = (change: object = {}) => ({
  LaunchConfigurationName: 'web-3',
  LaunchConfigurationARN: arn,
  ImageId: 'ami-0a',
  InstanceType: 't3.micro',
  CreatedTime: new Date('2026-06-01T00:00:00Z'),
  BlockDeviceMappings: [
    { DeviceName: '/dev/sdf', Ebs: { SnapshotId: 'snap-0b' } },
    { DeviceName: '/dev/sdg', Ebs: { SnapshotId: 'snap-0a' } },
    { DeviceName: '/dev/sdh', Ebs: { SnapshotId: 'snap-0b' } },
    { DeviceName: '/dev/sdi', Ebs: { VolumeSize: 8 } },
    { DeviceName: '/dev/sdj', VirtualName: 'ephemeral0' },
  ],
  ...change,
});
const configurations = (...pages: readonly object[][]): Answers => ({
  'autoscaling:DescribeLaunchConfigurations': () =>
    pages.map((LaunchConfigurations) => ({ LaunchConfigurations })) as never,
});

it('lists the configurations of every page with their image and the snapshots of their disks', async () => {
  const second = configuration({ LaunchConfigurationName: 'web-2', BlockDeviceMappings: [] });
  expect(await listed(launchConfiguration, configurations([configuration()], [second]))).toMatchObject([
    { id: 'web-3', arn, imageId: 'ami-0a', snapshotIds: ['snap-0a', 'snap-0b'], createdAt: '2026-06-01T00:00:00.000Z' },
    { id: 'web-2', snapshotIds: [] },
  ]);
});

it('does not take silence for an answer', async () => {
  await expect(listed(launchConfiguration, configurations([configuration({ ImageId: undefined })]))).rejects.toThrow(
    'lacks ImageId',
  );
  const silent: Answers = { 'autoscaling:DescribeLaunchConfigurations': () => ({}) as never };
  await expect(listed(launchConfiguration, silent)).rejects.toThrow('lacks LaunchConfigurations');
});
