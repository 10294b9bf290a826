import { managedBy } from '../../derived/index.ts';
import { awsCli, defineRule, type Item, type Seen } from '../../model/index.ts';
import { fargateBills } from './ecs/fargate-bills.ts';
import { ecsRemoval } from './ecs/removal.ts';
import { serviceActivity } from './ecs/service-activity.ts';
import { text } from './ecs-service-left-running.text.ts';
import { isTooNew } from './idle/activity.ts';

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
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-blue-green.html',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/interconnecting-services.html',
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
  evaluate(item, { verdict, options }) {
    const { id: workload, kind, cluster, running, cpu, startedAt, reachedBy } = item;
    const waste = { evidence: evidenceOf(item), ...wasteOf(item) };
    if (kind === 'container-instances') return verdict.fail('hosts', { cluster, running }, waste);
    if (kind === 'task' || cpu === null)
      return verdict.fail(
        'alone',
        { workload, day: `${startedAt}`.slice(0, 10) },
        { evidence: evidenceOf(item), ...unseenWaste(item) },
      );
    const args = { workload, days: options.windowDays };
    const { work, asked } = serviceActivity({ ...item, cpu }, options);
    const { state, ...activity } = asked ?? work;
    const evidence = { ...activity, ...waste.evidence, cpuIdleDays: work.idleDays, reachedBy };
    if (state === 'busy') return verdict.pass('used', args, activity);
    if (state !== 'idle') return verdict.unclear('incomplete', { ...args, datapoints: activity.datapoints }, activity);
    if (work.state === 'busy')
      return reachedBy.length > 0
        ? verdict.pass('used', args, evidence)
        : verdict.unclear('computes', { ...args, cpu: options.maxCpuPercent }, evidence);
    if (work.state !== 'idle') return verdict.unclear('incomplete', { ...args, datapoints: work.datapoints }, evidence);
    if (reachedBy.length > 0) return verdict.unclear('reached', { workload, ways: reachedBy }, evidence);
    if (item.daemon) return verdict.unclear('agent', args, evidence);
    return asked === null
      ? verdict.fail('idle', { ...args, cpu: options.maxCpuPercent }, { ...waste, evidence })
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
const billed = ({ fargate }: Workload) => (fargate.length === 0 ? {} : { bills: fargateBills(fargate) });

const wasteOf = (item: Workload) => ({ ...billed(item), ...ecsRemoval(item) });

// No metric of AWS's tells what a task by itself does; who started it, it says.
const unseenWaste = (item: Workload) => ({
  ...billed(item),
  managedBy: managedBy(item),
  commands: [awsCli(item.region, 'ecs describe-tasks', { cluster: item.cluster, tasks: `${item.name}` })],
});
