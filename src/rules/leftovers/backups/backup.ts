import { awsCli, type Command, type Item } from '../../../model/index.ts';

/** An image of an instance with all of its volumes, taken without a reboot, and the wait until it is there. */
export const imageOf = ({ id, region }: Item<'ec2-instance'>): readonly Command[] => [
  awsCli(region, 'ec2 create-image', { 'instance-id': id, name: `${id}-final`, 'no-reboot': true }),
  awsCli(region, 'ec2 wait image-available', { owners: 'self', filters: `Name=name,Values=${id}-final` }),
];

/** A snapshot of a volume, and the wait until it is there. */
export const snapshotOf = ({ id, region }: Item<'ebs-volume'>): readonly Command[] => [
  awsCli(region, 'ec2 create-snapshot', { 'volume-id': id, description: `Last state of ${id}` }),
  awsCli(region, 'ec2 wait snapshot-completed', { filters: `Name=volume-id,Values=${id}` }),
];
