import { standingOf } from '../../derived/index.ts';
import { defineRule, type Item, type Seen } from '../../model/index.ts';
import { efsBills } from './efs/bills.ts';
import { efsRemoval } from './efs/removal.ts';
import { text } from './efs-file-system-unused.text.ts';
import { activityOf, isTooNew } from './idle/activity.ts';

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
    const { works, billed } = standingOf('efs-file-system', state);
    if (billed === 'nothing') return verdict.notApplicable('passing', { system, state });
    if (!works) return verdict.unclear('broken', { system, state });
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
  ...efsRemoval(system),
});
