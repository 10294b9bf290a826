import {
  CreateSnapshotCommand,
  DescribeImagesCommand,
  DescribeVolumesCommand,
  ModifyImageAttributeCommand,
  ModifySnapshotAttributeCommand,
  RegisterImageCommand,
} from '@aws-sdk/client-ec2';
import type { Clients } from '../support/clients.ts';
import { type Label, label } from './label.ts';

/** Snapshots and images of one region: shared with everyone, and kept. */
export const seedSharing = async (aws: Clients): Promise<readonly Label[]> => {
  const { Volumes = [] } = await aws.ec2.send(
    new DescribeVolumesCommand({ Filters: [{ Name: 'attachment.status', Values: ['attached'] }] }),
  );
  const volume = Volumes[0]?.VolumeId as string;
  const [shared, kept] = [await snapshot(aws, volume), await snapshot(aws, volume)];
  await aws.ec2.send(
    new ModifySnapshotAttributeCommand({
      SnapshotId: shared,
      Attribute: 'createVolumePermission',
      OperationType: 'add',
      GroupNames: ['all'],
    }),
  );
  const [open, own] = [await image(aws, 'open'), await image(aws, 'own')];
  await aws.ec2.send(new ModifyImageAttributeCommand({ ImageId: open, LaunchPermission: { Add: [{ Group: 'all' }] } }));
  return [
    ...label(aws.region, shared, { 'ebs-snapshot-public': 'fail' }, 'shared snapshot'),
    ...label(aws.region, kept, { 'ebs-snapshot-public': 'pass' }, 'kept snapshot'),
    ...label(aws.region, open, { 'ami-public': 'fail' }, 'open image'),
    ...label(aws.region, own, { 'ami-public': 'pass' }, 'own image'),
    ...(await behind(aws)).flatMap((id) => label(aws.region, id, { 'ebs-snapshot-public': 'pass' }, 'behind an image')),
  ];
};

/** The snapshots that moto makes for images. */
const behind = async (aws: Clients): Promise<readonly string[]> => {
  const { Images = [] } = await aws.ec2.send(new DescribeImagesCommand({ Owners: ['self'] }));
  return Images.flatMap(({ BlockDeviceMappings = [] }) => BlockDeviceMappings.map(({ Ebs }) => `${Ebs?.SnapshotId}`));
};

const snapshot = async (aws: Clients, VolumeId: string): Promise<string> => {
  const { SnapshotId } = await aws.ec2.send(new CreateSnapshotCommand({ VolumeId }));
  return SnapshotId as string;
};

const image = async (aws: Clients, Name: string): Promise<string> => {
  const { ImageId } = await aws.ec2.send(new RegisterImageCommand({ Name, RootDeviceName: '/dev/xvda' }));
  return ImageId as string;
};
