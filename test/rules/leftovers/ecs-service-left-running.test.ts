import { describe, expect, it } from 'vitest';
import { known, unread } from '../../../src/model/index.ts';
import { fargateBills } from '../../../src/rules/leftovers/ecs/fargate-bills.ts';
import { ecsServiceLeftRunning } from '../../../src/rules/leftovers/ecs-service-left-running.ts';
import { ecsWorkload, smallTask } from '../../support/build/ecs-workload.ts';
import { series, steady } from '../../support/build/series.ts';
import { testRule } from '../../support/rule-tester.ts';

const idle = { cpu: steady(0.2, 14) };
const asked = (days: readonly number[]) => ({ traffic: { by: 'requests', series: series(days) } }) as const;
const end = [
  'aws ecs update-service --cluster main --service worker --desired-count 0 --region eu-west-1',
  'aws ecs wait services-stable --cluster main --services worker --region eu-west-1',
  'aws ecs delete-service --cluster main --service worker --region eu-west-1',
];
const members = 'aws ecs list-container-instances --cluster main --region eu-west-1';
const lookAt = (group: string) =>
  `aws autoscaling describe-auto-scaling-groups --auto-scaling-group-names ${group} --region eu-west-1`;
const toNothing = (group: string) =>
  `aws autoscaling update-auto-scaling-group --auto-scaling-group-name ${group} --min-size 0 --desired-capacity 0 --region eu-west-1`;
const away = (group: string) =>
  `aws autoscaling delete-auto-scaling-group --auto-scaling-group-name ${group} --force-delete --region eu-west-1`;
const task = {
  id: 'main/0a1b',
  arn: 'arn:aws:ecs:eu-west-1:111122223333:task/main/0a1b',
  name: '0a1b',
  kind: 'task',
  status: 'RUNNING',
  desired: 1,
  running: 1,
  startedAt: '2026-11-20T08:00:00.000Z',
  fargate: [smallTask],
} as const;
const hosts = {
  id: 'main/*',
  arn: 'arn:aws:ecs:eu-west-1:111122223333:container-instance/main/*',
  name: null,
  tags: unread({ kind: 'not-collected', resource: 'ecs-workload.tagging', why: 'not-in-inventory' }),
  kind: 'container-instances',
  fargate: [],
  instanceIds: ['i-0a', 'i-0b'],
  startedAt: '2026-11-01T00:00:00.000Z',
} as const;

testRule(ecsServiceLeftRunning, {
  pass: [
    { name: 'it works', subject: ecsWorkload(), message: 'used', keptBy: 'work' },
    {
      name: 'little CPU, but requests',
      subject: ecsWorkload({}, { ...idle, ...asked([1]) }),
      message: 'used',
      keptBy: 'requests',
    },
    {
      name: 'it works for those that reach it inside, past a load balancer that nobody asks',
      subject: ecsWorkload({ reachedBy: ['Service Connect'] }, asked([])),
      message: 'used',
      evidence: { reachedBy: ['Service Connect'], idleDays: 14, cpuIdleDays: 0 },
    },
    {
      name: 'scaled down',
      subject: ecsWorkload({ desired: 0, running: 0, fargate: [] }, idle),
      message: 'scaledDown',
    },
  ],
  fail: [
    {
      name: 'no CPU to speak of, behind no load balancer',
      subject: ecsWorkload({}, idle),
      message: 'idle',
      args: { cpu: 1, days: 14 },
      evidence: { kind: 'service', desired: 2, datapoints: 14 },
      bills: [
        ['fargate-vcpu-hour', 365],
        ['fargate-gb-hour', 730],
      ],
      commands: end,
      removal: { of: 'resource', effect: 'removes', phase: 'group', keep: [], remove: end, forGood: end, waits: [] },
      parent: null,
    },
    {
      name: 'no request through its load balancer, and no CPU to speak of',
      subject: ecsWorkload({}, { ...idle, ...asked([]) }),
      message: 'unasked',
      commands: end,
    },
    {
      name: 'on instances it bills with them',
      subject: ecsWorkload({ fargate: [] }, idle),
      message: 'idle',
      bills: [],
    },
    {
      name: 'a service that runs on every instance has no count to set',
      subject: ecsWorkload({ daemon: true, fargate: [] }, idle),
      options: { windowDays: 0 },
      message: 'stillThere',
      removal: {
        effect: 'removes',
        keep: [],
        remove: ['aws ecs delete-service --cluster main --service worker --force --region eu-west-1'],
        forGood: ['aws ecs delete-service --cluster main --service worker --force --region eu-west-1'],
      },
    },
    {
      name: 'in a stack',
      subject: ecsWorkload({ tags: known({ 'aws:cloudformation:stack-name': 'web' }) }, idle),
      message: 'idle',
      parent: { kind: 'cloudformation-stack', name: 'web' },
      removal: {
        of: 'manager',
        phase: 'stack',
        keep: ['aws cloudformation list-stack-resources --stack-name web --region eu-west-1'],
        remove: ['aws cloudformation delete-stack --stack-name web --region eu-west-1'],
      },
    },
    {
      name: 'a task by itself, since the day before yesterday',
      subject: ecsWorkload(task, { cpu: null }),
      message: 'alone',
      args: { day: '2026-11-20' },
      bills: [
        ['fargate-vcpu-hour', 182.5],
        ['fargate-gb-hour', 365],
      ],
      removal: null,
      commands: ['aws ecs describe-tasks --cluster main --tasks 0a1b --region eu-west-1'],
      parent: null,
    },
    {
      name: 'instances of a cluster without tasks: their group is the place to act',
      subject: ecsWorkload(hosts, { cpu: null, autoScalingGroups: ['ecs-main'] }),
      message: 'hosts',
      args: { cluster: 'main', running: 2 },
      parent: { kind: 'auto-scaling-group', name: 'ecs-main' },
      commands: [members, lookAt('ecs-main'), toNothing('ecs-main')],
      removal: {
        of: 'manager',
        effect: 'reduces',
        phase: 'group',
        keep: [members, lookAt('ecs-main')],
        remove: [toNothing('ecs-main')],
        forGood: [members, lookAt('ecs-main'), away('ecs-main')],
      },
    },
    {
      name: 'instances of two groups: both are looked at before either is taken down',
      subject: ecsWorkload(hosts, { cpu: null, autoScalingGroups: ['a', 'b'] }),
      message: 'hosts',
      parent: { kind: 'auto-scaling-group', name: 'a' },
      removal: {
        keep: [members, lookAt('a'), lookAt('b')],
        remove: [toNothing('a'), toNothing('b')],
        forGood: [members, lookAt('a'), away('a'), lookAt('b'), away('b')],
      },
    },
    {
      name: 'instances that no group keeps',
      subject: ecsWorkload(hosts, { cpu: null }),
      message: 'hosts',
      parent: null,
      removal: {
        of: 'resource',
        keep: [members, 'aws ec2 describe-instances --instance-ids i-0a i-0b --region eu-west-1'],
        remove: [],
        forGood: [],
      },
    },
    {
      name: 'by existence, however young and busy',
      subject: ecsWorkload({ startedAt: '2026-11-22T11:00:00.000Z' }),
      options: { windowDays: 0 },
      message: 'stillThere',
      bills: [
        ['fargate-vcpu-hour', 365],
        ['fargate-gb-hour', 730],
      ],
      commands: end,
    },
    {
      name: 'a task by existence',
      subject: ecsWorkload({ ...task, startedAt: '2026-11-22T11:00:00.000Z' }, { cpu: null }),
      options: { windowDays: 0 },
      message: 'stillThere',
      removal: {
        of: 'resource',
        effect: 'removes',
        keep: [],
        remove: ['aws ecs stop-task --cluster main --task 0a1b --region eu-west-1'],
        forGood: ['aws ecs stop-task --cluster main --task 0a1b --region eu-west-1'],
      },
    },
  ],
  notApplicable: [
    { name: 'a service that is being drained', subject: ecsWorkload({ status: 'DRAINING' }), message: 'passing' },
    { name: 'a task that is leaving', subject: ecsWorkload({ ...task, status: 'DEPROVISIONING' }), message: 'passing' },
    {
      name: 'a task that has not started',
      subject: ecsWorkload({ ...task, status: 'PENDING', startedAt: null }),
      message: 'passing',
    },
    {
      name: 'a service of last week',
      subject: ecsWorkload({ startedAt: '2026-11-15T00:00:00.000Z' }, idle),
      message: 'tooNew',
      args: { days: 14 },
    },
    {
      name: 'a task of today',
      subject: ecsWorkload({ ...task, startedAt: '2026-11-22T09:00:00.000Z' }),
      message: 'tooNew',
      args: { days: 1 },
    },
  ],
  unclear: [
    {
      name: 'no request is counted, and yet it computes',
      subject: ecsWorkload({}, asked([])),
      message: 'computes',
      evidence: { idleDays: 14, cpuIdleDays: 0 },
      keptBy: 'work',
    },
    {
      name: 'a small service that others reach by Service Connect and VPC Lattice',
      subject: ecsWorkload({ reachedBy: ['Service Connect', 'VPC Lattice'] }, idle),
      message: 'reached',
      args: { ways: ['Service Connect', 'VPC Lattice'] },
      keptBy: 'inside',
    },
    {
      name: 'an agent on every instance hardly computes',
      subject: ecsWorkload({ daemon: true, fargate: [] }, idle),
      message: 'agent',
      keptBy: 'agent',
    },
    {
      name: 'no request, and a day of CPU is missing',
      subject: ecsWorkload({}, { cpu: steady(0, 13), ...asked([]) }),
      message: 'incomplete',
      args: { datapoints: 13 },
    },
    {
      name: 'a day of CPU is missing',
      subject: ecsWorkload({}, { cpu: steady(0, 13) }),
      message: 'incomplete',
      args: { datapoints: 13 },
    },
  ],
});

describe('what tasks on Fargate bill', () => {
  it('is by system, architecture and market, each under its own item', () => {
    const other = { ...smallTask, architecture: 'arm64', spot: true };
    const odd = { ...smallTask, architecture: null, windows: true };
    expect(fargateBills([other, odd])).toEqual([
      { item: 'fargate-spot-vcpu-hour', of: 'arm64', quantity: 182.5 },
      { item: 'fargate-spot-gb-hour', of: 'arm64', quantity: 365 },
      { item: 'fargate-windows-vcpu-hour', of: 'an unknown architecture', quantity: 182.5 },
      { item: 'fargate-windows-gb-hour', of: 'an unknown architecture', quantity: 365 },
    ]);
  });
});
