import { type ActedOn, actedOn, managedBy, type Steps } from '../../../derived/index.ts';
import { arnOf, awsCli, type Command, parseArn, type Seen } from '../../../model/index.ts';

type FileSystem = Seen<'efs-file-system', 'mountTargetIds', never>;

/**
 * How a file system goes: an empty one at once, by itself or with its stack. No command waits for a backup, and a file
 * system that goes before it is done takes its data along: where there is data, deleting is left to a person.
 */
export const efsRemoval = (system: FileSystem): ActedOn => {
  const acted = actedOn(system, managedBy(system), stepsOf(system));
  const { managerRemoval } = acted;
  return isEmpty(system) || managerRemoval === undefined
    ? acted
    : { ...acted, managerRemoval: { ...managerRemoval, remove: [] } };
};

const stepsOf = (system: FileSystem): Steps =>
  isEmpty(system)
    ? { remove: deletion(system) }
    : {
        keep: backupOf(system),
        remove: [],
        cautions: [{ kind: 'look-first', message: 'backupFirst', args: { system: system.id } }],
      };

// An empty one takes 6 KiB: https://docs.aws.amazon.com/efs/latest/ug/metered-sizes.html
const isEmpty = ({ sizeBytes }: FileSystem): boolean => sizeBytes <= 6 * 1024;

const deletion = ({ id, region, mountTargetIds }: FileSystem): readonly Command[] => [
  ...mountTargetIds.map((target) => awsCli(region, 'efs delete-mount-target', { 'mount-target-id': target })),
  awsCli(region, 'efs delete-file-system', { 'file-system-id': id }),
];

const role = 'role/service-role/AWSBackupDefaultServiceRole';

/** Into AWS Backup's default vault, by the role that its console makes; the second command tells when it is done. */
const backupOf = ({ arn, region }: FileSystem): readonly Command[] => {
  const itself = parseArn(arn);
  if (itself === null) throw new Error(`no ARN: ${arn}`);
  return [
    awsCli(region, 'backup start-backup-job', {
      'backup-vault-name': 'Default',
      'resource-arn': arn,
      'iam-role-arn': arnOf({ ...itself, service: 'iam', region: '', resource: role }),
    }),
    awsCli(region, 'backup list-backup-jobs', { 'by-resource-arn': arn }),
  ];
};
