import { arnOf, awsCli, type Command, defineRule, type Item, type Seen } from '../../model/index.ts';
import { efsBills } from './efs-bills.ts';
import { text } from './efs-file-system-unused.text.ts';
import { activityOf, isTooNew } from './idle.ts';
import { stackOf } from './parent.ts';
import { remedy } from './remediation.ts';

type FileSystem = Seen<'efs-file-system', 'mountTargetIds', never>;

export const efsFileSystemUnused = defineRule({
  id: 'efs-file-system-unused',
  severity: 'medium',
  category: 'leftovers',
  subject: 'efs-file-system',
  reads: ['clientConnections', 'mountTargetIds'],
  options: { windowDays: 30 },
  references: [
    'https://docs.aws.amazon.com/efs/latest/ug/efs-metrics.html',
    'https://docs.aws.amazon.com/efs/latest/ug/delete-efs-fs.html',
    'https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen({ id: system, state, replica, createdAt }, { verdict, now, options: { windowDays: days } }) {
    if (/^(creating|deleting|deleted)$/.test(state)) return verdict.notApplicable('passing', { system, state });
    if (replica) return verdict.notApplicable('replica', { system });
    if (isTooNew(createdAt, days, now)) return verdict.notApplicable('tooNew', { system, days }, { createdAt });
    return undefined;
  },
  evaluate(system, { verdict, options: { windowDays } }) {
    const { state, ...activity } = activityOf([system.clientConnections], {
      windowDays,
      began: system.createdAt,
      silentWhenIdle: true,
      isIdleDay: ([connections]) => connections === 0,
    });
    const args = { system: system.id, days: windowDays };
    if (system.mountTargets === 0) return verdict.fail('unmountable', { system: system.id }, wasteOf(system));
    if (state === 'busy') return verdict.pass('used', args, activity);
    if (state !== 'idle') return verdict.unclear('incomplete', args, activity);
    const { evidence, ...waste } = wasteOf(system);
    return verdict.fail('unused', args, {
      evidence: { ...activity, metric: 'ClientConnections Sum', ...evidence },
      ...waste,
    });
  },
  byExistence: {
    option: 'windowDays',
    reads: ['mountTargetIds'],
    evaluate: (system, { verdict }) => verdict.fail('stillThere', { system: system.id }, wasteOf(system)),
  },
});

const evidenceOf = ({ state, createdAt, mountTargets, sizeBytes, provisionedMibps }: Item<'efs-file-system'>) => ({
  state,
  createdAt,
  mountTargets,
  sizeBytes,
  provisionedMibps,
});

const wasteOf = (system: FileSystem) => ({
  evidence: evidenceOf(system),
  bills: efsBills(system),
  ...remedy(stackOf(system.tags), system.region, { keep: backupOf(system), remove: removalOf(system) }),
});

// An empty one takes 6 KiB: https://docs.aws.amazon.com/efs/latest/ug/metered-sizes.html
const isEmpty = ({ sizeBytes }: FileSystem): boolean => sizeBytes <= 6 * 1024;

/** Into AWS Backup's default vault, by the role that its console makes; the second command tells when it is done. */
const backupOf = (system: FileSystem): readonly Command[] => {
  if (isEmpty(system)) return [];
  const [, partition, , , account] = system.arn.split(':');
  const role = 'role/service-role/AWSBackupDefaultServiceRole';
  return [
    awsCli(system.region, 'backup start-backup-job', {
      'backup-vault-name': 'Default',
      'resource-arn': system.arn,
      'iam-role-arn': arnOf({
        partition: `${partition}`,
        service: 'iam',
        region: '',
        account: `${account}`,
        resource: role,
      }),
    }),
    awsCli(system.region, 'backup list-backup-jobs', { 'by-resource-arn': system.arn }),
  ];
};

// No command waits for a backup, and a file system that goes before it is done takes its data along: where there is
// data, deleting is left to a person.
const removalOf = (system: FileSystem): readonly Command[] =>
  isEmpty(system)
    ? [
        ...system.mountTargetIds.map((id) =>
          awsCli(system.region, 'efs delete-mount-target', { 'mount-target-id': id }),
        ),
        awsCli(system.region, 'efs delete-file-system', { 'file-system-id': system.id }),
      ]
    : [];
