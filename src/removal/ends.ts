import { awsCli, type Command } from '../model/index.ts';
import { operationOf } from './commands.ts';

/** What has to stay around what goes. */
export interface Sparing {
  /** True for the id of what stays. */
  readonly stays: (id: string) => boolean;
  /** True where what goes would take something along that stays. */
  readonly holdsOthers: boolean;
}

/** True for what has to be done before AWS lets a thing go: a cluster that is stopped is started first. */
export const isPreparing = (command: Command): boolean =>
  /^(rds|neptune|docdb) (start-db-|wait db-(instance|cluster)-available$)|^redshift (resume|wait cluster-available$)/.test(
    operationOf(command),
  );

/** What ends a thing in the place of a command that spares it, or spares a copy of it. */
export const endOf = (command: Command, sparing: Sparing): readonly Command[] => {
  const end = ends[operationOf(command)];
  return end === undefined ? [withoutCopy(command)] : end(command, sparing);
};

type End = (command: Command, sparing: Sparing) => readonly Command[];

const ends: { readonly [operation: string]: End | undefined } = {
  'ec2 stop-instances': (command) => terminated(command),
  'ec2 terminate-instances': (command) => terminated(command),
  'ec2 release-address': (command, { stays }) => (stays(valueOf(command, 'allocation-id')) ? [] : [command]),
  'ec2 deregister-image': (command, { holdsOthers }) => [
    holdsOthers ? without(command, 'delete-associated-snapshots', 0) : command,
  ],
  'logs put-retention-policy': (command) => [
    awsCli(regionOf(command), 'logs delete-log-group', { 'log-group-name': valueOf(command, 'log-group-name') }),
  ],
  'sagemaker stop-notebook-instance': (command) => {
    const itself = { 'notebook-instance-name': valueOf(command, 'notebook-instance-name') };
    return [
      command,
      awsCli(regionOf(command), 'sagemaker wait notebook-instance-stopped', itself),
      awsCli(regionOf(command), 'sagemaker delete-notebook-instance', itself),
    ];
  },
  // Both are only needed for a last snapshot.
  'rds promote-read-replica': () => [],
  'rds wait db-instance-available': () => [],
  'autoscaling update-auto-scaling-group': (command) => [
    awsCli(regionOf(command), 'autoscaling delete-auto-scaling-group', {
      'auto-scaling-group-name': valueOf(command, 'auto-scaling-group-name'),
      'force-delete': true,
    }),
  ],
  'eks update-nodegroup-config': (command) => [
    awsCli(regionOf(command), 'eks delete-nodegroup', {
      'cluster-name': valueOf(command, 'cluster-name'),
      'nodegroup-name': valueOf(command, 'nodegroup-name'),
    }),
  ],
};

// Its volumes and addresses can only go once it is gone.
const terminated = (command: Command): readonly Command[] => {
  const itself = { 'instance-ids': valueOf(command, 'instance-ids') };
  return [
    awsCli(regionOf(command), 'ec2 terminate-instances', itself),
    awsCli(regionOf(command), 'ec2 wait instance-terminated', itself),
  ];
};

// The flag that names a last copy, and the one that says that there shall be none.
const copies: readonly (readonly [flag: string, none: string | null])[] = [
  ['final-db-snapshot-identifier', 'skip-final-snapshot'],
  ['final-cluster-snapshot-identifier', 'skip-final-cluster-snapshot'],
  ['final-relational-database-snapshot-name', 'skip-final-snapshot'],
  ['final-snapshot-identifier', null],
  ['final-snapshot-name', null],
];

const withoutCopy = (command: Command): Command =>
  copies.reduce<Command>((rest, [flag, none]) => {
    if (at(rest, flag) < 0) return rest;
    const bare = without(rest, flag, 1);
    return none === null ? bare : [...bare, `--${none}`];
  }, command);

// A flag stands by itself before its value, or is joined to it.
const at = (command: Command, flag: string): number =>
  command.findIndex((word) => word === `--${flag}` || word.startsWith(`--${flag}=`));

const valueOf = (command: Command, flag: string): string => {
  const index = at(command, flag);
  const word = command[index] ?? '';
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : (command[index + 1] ?? '');
};

const without = (command: Command, flag: string, values: number): Command => {
  const index = at(command, flag);
  if (index < 0) return command;
  const length = command[index]?.includes('=') ? 1 : 1 + values;
  const [first, ...rest] = command;
  return [first, ...rest.filter((_, place) => place + 1 < index || place + 1 >= index + length)];
};

const regionOf = (command: Command): string => valueOf(command, 'region');
