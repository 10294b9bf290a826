import { known } from '../../../src/model/index.ts';
import { ec2InstanceIdle } from '../../../src/rules/leftovers/ec2-instance-idle.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { series, steady } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const days = (idle: number, idleValue: number, busyValue: number) =>
  series([...Array.from({ length: 14 - idle }, () => busyValue), ...Array.from({ length: idle }, () => idleValue)]);

const stop = 'aws ec2 stop-instances --instance-ids i-0a --region eu-west-1';
const quiet = { cpu: steady(2, 14), networkIn: steady(1_000_000, 14), networkOut: steady(1_000_000, 14) };

testRule(ec2InstanceIdle, {
  pass: [
    { name: 'busy every day', subject: ec2Instance(), message: 'busy', args: { idle: 0 } },
    {
      name: 'idle on three days of fourteen',
      subject: ec2Instance({}, { ...quiet, cpu: days(3, 2, 60) }),
      message: 'busy',
      args: { idle: 3 },
    },
    {
      name: 'little CPU, but much traffic',
      subject: ec2Instance({}, { ...quiet, networkOut: steady(50_000_000, 14) }),
      message: 'busy',
      keptBy: 'sent',
    },
    {
      name: 'hardly any CPU, but it takes in much',
      subject: ec2Instance({}, { ...quiet, networkIn: steady(50_000_000, 14) }),
      message: 'busy',
      keptBy: 'received',
    },
    {
      name: 'works, and hardly talks',
      subject: ec2Instance({}, { ...quiet, cpu: steady(60, 14) }),
      message: 'busy',
      keptBy: 'work',
    },
    {
      name: 'traffic in and out count together',
      subject: ec2Instance({}, { ...quiet, networkIn: steady(3_000_000, 14), networkOut: steady(3_000_000, 14) }),
      message: 'busy',
    },
    {
      name: 'busy on so many days that the missing one could not turn it',
      subject: ec2Instance({}, { cpu: series([...Array.from({ length: 13 }, () => 60), null]) }),
      message: 'busy',
    },
    {
      name: 'busy as the configuration sees it',
      subject: ec2Instance({}, quiet),
      options: { maxCpuPercent: 1 },
      message: 'busy',
    },
  ],
  fail: [
    {
      name: 'idle every day',
      subject: ec2Instance({}, quiet),
      message: 'idle',
      args: { idle: 14, days: 14, kind: 't3.micro' },
      evidence: {
        from: '2026-11-08',
        until: '2026-11-22',
        datapoints: 14,
        idleDays: 14,
        meanCPUUtilization: 2,
        meanDailyNetworkIn: 1_000_000,
        meanDailyNetworkOut: 1_000_000,
      },
      bills: [['ec2-instance-hour', 730, 't3.micro']],
      commands: [stop],
      removal: {
        of: 'resource',
        effect: 'reduces',
        phase: 'compute',
        keep: [],
        remove: [stop],
        forGood: [
          'aws ec2 terminate-instances --instance-ids i-0a --region eu-west-1',
          'aws ec2 wait instance-terminated --instance-ids i-0a --region eu-west-1',
        ],
        waits: [],
      },
      parent: null,
    },
    {
      name: 'idle on just four days of fourteen',
      subject: ec2Instance({}, { ...quiet, cpu: days(4, 10, 60) }),
      message: 'idle',
      args: { idle: 4 },
    },
    {
      name: 'exactly at both limits',
      subject: ec2Instance(
        {},
        { cpu: steady(10, 14), networkIn: steady(2_500_000, 14), networkOut: steady(2_500_000, 14) },
      ),
      message: 'idle',
    },
    {
      name: 'busy and young, where its existence alone counts',
      subject: ec2Instance({ launchedAt: '2026-11-22T11:00:00.000Z' }),
      options: { windowDays: 0 },
      message: 'stillThere',
      evidence: { launchedAt: '2026-11-22T11:00:00.000Z' },
      bills: [['ec2-instance-hour', 730, 't3.micro']],
      commands: [stop],
    },
    {
      name: 'on Windows it bills at another price',
      subject: ec2Instance({ platform: 'Windows' }, quiet),
      message: 'idle',
      bills: [['ec2-instance-hour', 730, 't3.micro on Windows']],
    },
    {
      name: 'on who knows what it bills who knows what',
      subject: ec2Instance({ platform: null }, quiet),
      message: 'idle',
      bills: [['ec2-instance-hour', 730, 't3.micro on an unknown platform']],
    },
    {
      name: 'on Spot it bills at another price',
      subject: ec2Instance({ lifecycle: 'spot' }, quiet),
      message: 'idle',
      bills: [['ec2-spot-instance-hour', 730, 't3.micro']],
    },
    {
      name: 'in an Auto Scaling group: the group is the place to act',
      subject: ec2Instance({ tags: known({ 'aws:autoscaling:groupName': 'web' }) }, quiet),
      message: 'idle',
      parent: { kind: 'auto-scaling-group', name: 'web' },
      removal: {
        of: 'manager',
        effect: 'reduces',
        phase: 'group',
        keep: ['aws autoscaling describe-auto-scaling-groups --auto-scaling-group-names web --region eu-west-1'],
        remove: [
          'aws autoscaling update-auto-scaling-group --auto-scaling-group-name web --min-size 0 --desired-capacity 0 --region eu-west-1',
        ],
      },
    },
    {
      name: 'a node of an EKS cluster that a group of its own keeps: the group, which the cluster knows nothing of',
      subject: ec2Instance(
        { tags: known({ 'aws:autoscaling:groupName': 'web', 'kubernetes.io/cluster/apps': 'owned' }) },
        quiet,
      ),
      message: 'idle',
      parent: { kind: 'auto-scaling-group', name: 'web' },
    },
    {
      name: 'in a stack: an image first',
      subject: ec2Instance({ tags: known({ 'aws:cloudformation:stack-name': 'shop' }) }, quiet),
      message: 'idle',
      parent: { kind: 'cloudformation-stack', name: 'shop' },
      removal: {
        of: 'manager',
        effect: 'removes',
        phase: 'stack',
        keep: [
          'aws ec2 create-image --instance-id i-0a --name i-0a-final --no-reboot --region eu-west-1',
          'aws ec2 wait image-available --owners self --filters Name=name,Values=i-0a-final --region eu-west-1',
          'aws cloudformation list-stack-resources --stack-name shop --region eu-west-1',
        ],
        remove: ['aws cloudformation delete-stack --stack-name shop --region eu-west-1'],
      },
    },
    {
      name: 'operated by a service: only the service can act',
      subject: ec2Instance({ operatedBy: 'ecs.amazonaws.com' }, quiet),
      message: 'idle',
      parent: { kind: 'aws-service', name: 'ecs.amazonaws.com' },
      removal: { of: 'manager', keep: [], remove: [], forGood: [] },
    },
  ],
  notApplicable: [
    { name: 'stopped', subject: ec2Instance({ state: 'stopped' }, quiet), message: 'notRunning' },
    {
      name: 'stopped, even where its existence alone counts: another rule tells of those',
      subject: ec2Instance({ state: 'stopped' }, quiet),
      options: { windowDays: 0 },
      message: 'notRunning',
    },
    { name: 'terminated', subject: ec2Instance({ state: 'terminated' }, quiet), message: 'notRunning' },
    {
      name: 'started again within the window, so that the days before say nothing',
      subject: ec2Instance({ launchedAt: '2026-11-08T09:00:00.000Z' }, quiet),
      message: 'tooNew',
      args: { days: 14 },
    },
  ],
  unclear: [
    {
      name: 'idle by its CPU, and nobody sees whether its GPU trains a model',
      subject: ec2Instance({ instanceType: 'g5.xlarge' }, quiet),
      message: 'accelerated',
      args: { kind: 'g5.xlarge' },
      keptBy: 'accelerator',
    },
    {
      name: 'one day of CPU is missing',
      subject: ec2Instance({}, { ...quiet, cpu: series([...Array.from({ length: 13 }, () => 2), null]) }),
      message: 'incomplete',
      args: { datapoints: 13 },
    },
    {
      name: 'no datapoint of traffic: that is not zero traffic',
      subject: ec2Instance({}, { ...quiet, networkIn: series([]) }),
      message: 'incomplete',
      args: { datapoints: 0 },
    },
  ],
});
