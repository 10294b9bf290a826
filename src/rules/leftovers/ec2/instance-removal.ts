import { awsCli, type Command, type Item } from '../../../model/index.ts';

type Instance = Pick<Item<'ec2-instance'>, 'id' | 'region'>;

/** The end of an instance, and of the volumes that are marked to go with it. */
export const termination = ({ id, region }: Instance): Command =>
  awsCli(region, 'ec2 terminate-instances', { 'instance-ids': id });

/** The wait until an instance is gone: its volumes and addresses can go only then. */
export const untilTerminated = ({ id, region }: Instance): Command =>
  awsCli(region, 'ec2 wait instance-terminated', { 'instance-ids': id });
