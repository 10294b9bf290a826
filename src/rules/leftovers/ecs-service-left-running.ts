import { defineRule, type Item, type Seen } from '../../model/index.ts';
import { fargateBills } from './ecs/fargate-bills.ts';
import { ecsRemoval } from './ecs/removal.ts';
import { text } from './ecs-service-left-running.text.ts';
import { activityOf, isTooNew } from './idle/activity.ts';

type Workload = Seen<'ecs-workload', 'autoScalingGroups', never>;

export const ecsServiceLeftRunning = defineRule({
  id: 'ecs-service-left-running',
  severity: 'medium',
  category: 'leftovers',
  subject: 'ecs-workload',
  reads: ['traffic', 'cpu', 'autoScalingGroups'],
  options: { windowDays: 14, maxCpuPercent: 1, minTaskDays: 1 },
  references: [
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/available-metrics.html',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/delete-service-v2.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(item, { verdict, now, options: { windowDays, minTaskDays } }) {
    const { id: workload, kind, status, startedAt } = item;
    if (isPassing(item) || startedAt === null) return verdict.notApplicable('passing', { workload, status });
    if (kind === 'service' && item.desired === 0 && item.running === 0) return verdict.pass('scaledDown', { workload });
    const days = kind === 'service' || windowDays === 0 ? windowDays : minTaskDays;
    return isTooNew(startedAt, days, now)
      ? verdict.notApplicable('tooNew', { workload, days }, { startedAt })
      : undefined;
  },
  evaluate(item, { verdict, options: { windowDays, maxCpuPercent } }) {
    const { id: workload, kind, cluster, running, cpu, traffic, startedAt } = item;
    const waste = { evidence: evidenceOf(item), ...wasteOf(item) };
    if (kind === 'container-instances') return verdict.fail('hosts', { cluster, running }, waste);
    if (kind === 'task' || cpu === null)
      return verdict.fail('alone', { workload, day: `${startedAt}`.slice(0, 10) }, waste);
    const args = { workload, days: windowDays };
    const { state, ...activity } = activityOf([traffic === null ? cpu : traffic.series], {
      windowDays,
      began: `${startedAt}`,
      silentWhenIdle: traffic !== null,
      isIdleDay: ([amount = Number.NaN]) => amount <= (traffic === null ? maxCpuPercent : 0),
    });
    if (state === 'busy') return verdict.pass('used', args, activity);
    if (state !== 'idle') return verdict.unclear('incomplete', { ...args, datapoints: activity.datapoints }, activity);
    const evidence = { ...activity, ...waste.evidence };
    return traffic === null
      ? verdict.fail('idle', { ...args, cpu: maxCpuPercent }, { ...waste, evidence })
      : verdict.fail('unasked', args, { ...waste, evidence });
  },
  byExistence: {
    option: 'windowDays',
    reads: ['autoScalingGroups'],
    evaluate: (item, { verdict }) =>
      verdict.fail('stillThere', { workload: item.id }, { evidence: evidenceOf(item), ...wasteOf(item) }),
  },
});

const isPassing = ({ kind, status }: Item<'ecs-workload'>): boolean =>
  kind === 'service' ? status !== 'ACTIVE' : status === 'STOPPED' || status === 'DEPROVISIONING';

const evidenceOf = ({ kind, cluster, status, desired, running, startedAt, instanceIds }: Workload) => ({
  kind,
  cluster,
  status,
  desired,
  running,
  startedAt,
  instanceIds,
});

// Where tasks run on instances, those bill, and are findings of their own.
const wasteOf = (item: Workload) => ({
  ...(item.fargate.length === 0 ? {} : { bills: fargateBills(item.fargate) }),
  ...ecsRemoval(item),
});
