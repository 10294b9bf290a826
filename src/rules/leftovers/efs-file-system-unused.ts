import { managerOfKind, standingOf } from '../../derived/index.ts';
import { defineRule, type Item, type Seen } from '../../model/index.ts';
import { efsBills } from './efs/bills.ts';
import { efsRemoval } from './efs/removal.ts';
import { text } from './efs-file-system-unused.text.ts';
import { activityOf, isTooNew } from './idle/activity.ts';

type FileSystem = Seen<'efs-file-system', 'mountTargetIds', never>;

// Kubernetes makes one for each volume, of which some are proof enough.
const pointsAtMost = 5;

export const efsFileSystemUnused = defineRule({
  id: 'efs-file-system-unused',
  severity: 'medium',
  category: 'leftovers',
  subject: 'efs-file-system',
  reads: ['clientConnections', 'mountTargetIds', 'accessPoints', 'replicatedTo'],
  options: { windowDays: 30 },
  references: [
    'https://docs.aws.amazon.com/efs/latest/ug/efs-metrics.html',
    'https://docs.aws.amazon.com/efs/latest/ug/delete-efs-fs.html',
    'https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(item, { verdict, now, options: { windowDays: days } }) {
    const { id: system, state, replica, createdAt } = item;
    const { works, billed } = standingOf('efs-file-system', state);
    if (billed === 'nothing') return verdict.notApplicable('passing', { system, state });
    // Of all AWS services, SageMaker AI alone makes file systems of its own.
    const domain = managerOfKind(item, 'aws-service');
    if (domain !== null) return verdict.notApplicable('domain', { system, domain });
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
    const { accessPoints, replicatedTo } = system;
    if (state === 'busy') return verdict.pass('used', args, activity);
    if (replicatedTo.length > 0) return verdict.unclear('replicated', { ...args, copies: replicatedTo }, activity);
    if (accessPoints.length > 0)
      return verdict.unclear('accessPoints', { ...args, points: accessPoints.slice(0, pointsAtMost) }, activity);
    if (system.mountTargets === 0) return verdict.fail('unmountable', { system: system.id }, wasteOf(system));
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
