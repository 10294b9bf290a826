import { CreateVolumeCommand, DescribeVolumesCommand } from '@aws-sdk/client-ec2';
import type { Clients } from '../support/clients.ts';
import type { Controls } from '../support/controls.ts';
import { daysAgo, type Label, label } from './label.ts';

/** Volumes of one region: those of its instances, and two that nothing holds. */
export const seedVolumes = async (aws: Clients, moto: Controls): Promise<readonly Label[]> => {
  const { region } = aws;
  const held = await aws.ec2.send(
    new DescribeVolumesCommand({ Filters: [{ Name: 'attachment.status', Values: ['attached'] }] }),
  );
  const [old, young] = [await create(aws, 100), await create(aws, 8)];
  await moto.dates(
    { of: 'ebs-volume', region, id: old, created: daysAgo(120) },
    { of: 'ebs-volume', region, id: young, created: daysAgo(1) },
  );
  return [
    ...(held.Volumes ?? []).flatMap(({ VolumeId = '?' }) =>
      label(region, VolumeId, { 'ebs-volume-unattached': 'pass' }, 'attached'),
    ),
    ...label(region, old, { 'ebs-volume-unattached': 'fail' }, 'old'),
    ...label(region, young, { 'ebs-volume-unattached': 'fail' }, 'young'),
  ];
};

const create = async (aws: Clients, Size: number): Promise<string> => {
  const { VolumeId } = await aws.ec2.send(
    new CreateVolumeCommand({ Size, VolumeType: 'gp3', AvailabilityZone: `${aws.region}a` }),
  );
  return VolumeId as string;
};
