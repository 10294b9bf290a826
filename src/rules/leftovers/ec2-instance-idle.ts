import { actedOn, managedBy } from '../../derived/index.ts';
import { awsCli, type Bill, defineRule, hoursPerMonth, type Item, type Seen } from '../../model/index.ts';
import { imageOf } from './backups/backup.ts';
import { termination, untilTerminated } from './ec2/instance-removal.ts';
import { text } from './ec2-instance-idle.text.ts';
import { activityOf, isTooNew, meanOf } from './idle/activity.ts';

const bytesPerMb = 1_000_000;

export const ec2InstanceIdle = defineRule({
  id: 'ec2-instance-idle',
  severity: 'medium',
  category: 'leftovers',
  subject: 'ec2-instance',
  reads: ['cpu', 'networkIn', 'networkOut'],
  options: { windowDays: 14, maxCpuPercent: 10, maxNetworkMb: 5, minIdleDays: 4 },
  references: [
    'https://docs.aws.amazon.com/awssupport/latest/user/cost-optimization-checks.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Agent-NVIDIA-GPU.html',
  ],
  standards: { 'well-architected': ['COST04-BP03'] },
  text,
  screen(instance, { verdict, now, options }) {
    const args = { instance: instance.id };
    if (instance.state !== 'running') return verdict.notApplicable('notRunning', { ...args, state: instance.state });
    if (isTooNew(instance.launchedAt, options.windowDays, now))
      return verdict.notApplicable(
        'tooNew',
        { ...args, days: options.windowDays },
        { launchedAt: instance.launchedAt },
      );
    if (options.windowDays === 0)
      return verdict.fail(
        'stillThere',
        { ...args, kind: instance.instanceType },
        { evidence: { state: instance.state, launchedAt: instance.launchedAt }, ...waste(instance) },
      );
    return undefined;
  },
  evaluate(instance, { verdict, options }) {
    const { cpu, networkIn, networkOut } = instance;
    const { windowDays, minIdleDays, maxCpuPercent, maxNetworkMb } = options;
    const { state, ...evidence } = activityOf([cpu, networkIn, networkOut], {
      windowDays,
      minIdleDays,
      began: instance.launchedAt,
      silentWhenIdle: false,
      isIdleDay: ([percent = Number.NaN, ...bytes]) =>
        percent <= maxCpuPercent && bytes.reduce((sum, each) => sum + each, 0) <= maxNetworkMb * bytesPerMb,
    });
    const args = { instance: instance.id, days: windowDays };
    if (state === 'busy') return verdict.pass('busy', { ...args, idle: evidence.idleDays }, evidence);
    if (state !== 'idle') return verdict.unclear('incomplete', { ...args, datapoints: evidence.datapoints }, evidence);
    if (isAccelerated(instance.instanceType))
      return verdict.unclear('accelerated', { ...args, kind: instance.instanceType }, evidence);
    return verdict.fail(
      'idle',
      { ...args, kind: instance.instanceType, idle: evidence.idleDays, cpu: maxCpuPercent, mb: maxNetworkMb },
      {
        evidence: { ...evidence, ...meansOf(instance, evidence), launchedAt: instance.launchedAt },
        ...waste(instance),
      },
    );
  },
});

// Work on a GPU or another accelerator shows in metrics of the CloudWatch agent alone:
// https://docs.aws.amazon.com/AWSEC2/latest/instancetypes/ac.html
const isAccelerated = (kind: string): boolean => /^(p|g|gr|inf|trn|dl|vt|f)\d/.test(kind);

const meansOf = (
  { cpu, networkIn, networkOut }: Seen<'ec2-instance', 'cpu' | 'networkIn' | 'networkOut', never>,
  window: { readonly from: string; readonly until: string },
) => ({
  meanCPUUtilization: meanOf(cpu, window),
  meanDailyNetworkIn: meanOf(networkIn, window),
  meanDailyNetworkOut: meanOf(networkOut, window),
});

const waste = (instance: Item<'ec2-instance'>) => {
  const { id, region } = instance;
  const manager = managedBy(instance);
  return {
    bills: [{ ...priceItem(instance), quantity: hoursPerMonth }],
    ...actedOn(instance, manager, {
      effect: 'reduces',
      // A stack that goes takes the instance and its data with it; groups and clusters make theirs anew.
      keep: manager?.kind === 'cloudformation-stack' ? imageOf(instance) : [],
      remove: [awsCli(region, 'ec2 stop-instances', { 'instance-ids': id })],
      forGood: [termination(instance), untilTerminated(instance)],
    }),
  };
};

// List prices are those of Linux on demand; anything else bills under another item.
const priceItem = ({ instanceType, platform, lifecycle }: Item<'ec2-instance'>): Pick<Bill, 'item' | 'of'> => {
  if (lifecycle !== null) return { item: `ec2-${lifecycle}-instance-hour`, of: instanceType };
  return {
    item: 'ec2-instance-hour',
    of: platform === 'Linux/UNIX' ? instanceType : `${instanceType} on ${platform ?? 'an unknown platform'}`,
  };
};
