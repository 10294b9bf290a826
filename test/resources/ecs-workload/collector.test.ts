import { describe, expect, it } from 'vitest';
import type { Bare } from '../../../src/model/index.ts';
import { ecsWorkload } from '../../../src/resources/ecs-workload/collector.ts';
import { type Answers, facetRead, listed } from '../../support/fake-aws.ts';

const arn = (resource: string) => `arn:aws:ecs:eu-west-1:111122223333:${resource}`;
const started = new Date('2026-11-20T08:00:00Z');
const targetGroup = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0a';

const cluster = {
  clusterArn: arn('cluster/main'),
  clusterName: 'main',
  registeredContainerInstancesCount: 0,
};
const service = {
  serviceArn: arn('service/main/web'),
  serviceName: 'web',
  status: 'ACTIVE',
  desiredCount: 1,
  runningCount: 1,
  createdAt: new Date('2026-06-01T00:00:00Z'),
  schedulingStrategy: 'REPLICA',
  loadBalancers: [{ targetGroupArn: targetGroup }, { loadBalancerName: 'classic' }],
  tags: [{ key: 'team', value: 'web' }],
};
const task = {
  taskArn: arn('task/main/0a1b'),
  group: 'service:web',
  lastStatus: 'RUNNING',
  launchType: 'FARGATE',
  cpu: '512',
  memory: '1024',
  startedAt: started,
  attributes: [{ name: 'ecs.cpu-architecture', value: 'x86_64' }],
  platformFamily: 'Linux',
};

interface Region {
  readonly clusters?: unknown;
  readonly services?: readonly object[];
  readonly tasks?: readonly object[];
  readonly instances?: readonly object[];
}

const answers = ({ clusters = [cluster], services = [], tasks = [], instances = [] }: Region): Answers => ({
  'ecs:ListClusters': () => ({ clusterArns: [cluster.clusterArn] }),
  'ecs:DescribeClusters': () => ({ clusters }) as never,
  'ecs:ListServices': () => ({ serviceArns: services.map((_, at) => `s${at}`) }),
  'ecs:DescribeServices': ({ services: asked, include }) => {
    expect(asked?.length).toBeLessThanOrEqual(10);
    expect(include).toEqual(['TAGS']);
    return { services: asked?.map((name) => services[Number(name.slice(1))]) } as never;
  },
  'ecs:ListTasks': () => ({ taskArns: tasks.map((_, at) => `t${at}`) }),
  'ecs:DescribeTasks': () => ({ tasks }) as never,
  'ecs:ListContainerInstances': () => ({ containerInstanceArns: instances.map((_, at) => `c${at}`) }),
  'ecs:DescribeContainerInstances': () => ({ containerInstances: instances }) as never,
});
const list = (region: Region) => listed(ecsWorkload, answers(region));

it('lists a service with the tasks that it keeps on Fargate', async () => {
  const [item, ...others] = await list({ services: [service], tasks: [task] });
  expect(others).toEqual([]);
  expect(item).toMatchObject({
    id: 'main/web',
    arn: service.serviceArn,
    name: 'web',
    tags: { known: true, value: { team: 'web' } },
    kind: 'service',
    cluster: 'main',
    daemon: false,
    desired: 1,
    running: 1,
    fargate: [{ vcpus: 0.5, memoryGb: 1, architecture: 'x86_64', windows: false, spot: false }],
    balancedBy: [targetGroup, 'classic'],
  });
});

it('names every target group that may send to a service: of both colours, and of each task set', async () => {
  const other = (name: string) => `arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/${name}/0b`;
  const [item] = await list({
    services: [
      {
        ...service,
        loadBalancers: [
          { targetGroupArn: targetGroup, advancedConfiguration: { alternateTargetGroupArn: other('green') } },
          { targetGroupArn: other('tcp'), advancedConfiguration: {} },
        ],
        taskSets: [
          { loadBalancers: [{ targetGroupArn: targetGroup }] },
          { loadBalancers: [{ targetGroupArn: other('set') }] },
        ],
      },
    ],
  });
  expect(item?.balancedBy).toEqual([targetGroup, other('green'), other('tcp'), other('set')]);
});

it('tells how others reach a service past its load balancers', async () => {
  const connect = (change: object) => ({
    deployments: [{ serviceConnectConfiguration: { enabled: true, ...change } }],
  });
  const items = await list({
    services: [
      { ...service, ...connect({ services: [{ portName: 'http' }] }) },
      { ...service, ...connect({}) },
      { ...service, ...connect({ enabled: false, services: [{ portName: 'http' }] }) },
      { ...service, deployments: [{ vpcLatticeConfigurations: [{ targetGroupArn: 'tg-0a' }] }] },
      { ...service, serviceRegistries: [{ registryArn: 'arn:registry' }] },
      { ...service, taskSets: [{ serviceRegistries: [{ registryArn: 'arn:registry' }] }] },
    ],
  });
  expect(items.map(({ reachedBy }) => reachedBy)).toEqual([
    ['Service Connect'],
    [],
    [],
    ['VPC Lattice'],
    ['service discovery'],
    ['service discovery'],
  ]);
});

it('describes ten services at a time', async () => {
  const many = Array.from({ length: 23 }, (_, at) => ({ ...service, serviceName: `web-${at}` }));
  expect(await list({ services: many })).toHaveLength(23);
});

it('lists a task that no service started, whoever did', async () => {
  const items = await list({
    tasks: [
      { ...task, group: 'family:job' },
      { ...task, group: undefined, taskArn: arn('task/main/2c'), startedAt: undefined, lastStatus: 'PENDING' },
    ],
  });
  expect(items).toMatchObject([
    {
      id: 'main/0a1b',
      name: '0a1b',
      kind: 'task',
      status: 'RUNNING',
      startedAt: '2026-11-20T08:00:00.000Z',
      desired: 1,
    },
    { id: 'main/2c', name: '2c', kind: 'task', status: 'PENDING', startedAt: null },
  ]);
});

it('knows what else bills on Fargate, and what bills with its instances', async () => {
  const [spot, windows, hosted] = await list({
    tasks: [
      { ...task, group: 'family:a', launchType: undefined, capacityProviderName: 'FARGATE_SPOT', attributes: [] },
      { ...task, group: 'family:b', platformFamily: 'Windows Server 2022 Core' },
      { ...task, group: 'family:c', launchType: 'EC2', cpu: undefined },
    ],
  });
  expect(spot?.fargate).toMatchObject([{ spot: true, architecture: null }]);
  expect(windows?.fargate).toMatchObject([{ windows: true, spot: false }]);
  expect(hosted?.fargate).toEqual([]);
});

describe('container instances', () => {
  const host = (ec2InstanceId: string, registeredAt: string) => ({
    ec2InstanceId,
    registeredAt: new Date(registeredAt),
  });
  const hosting = [{ ...cluster, registeredContainerInstancesCount: 2 }];

  it('are listed where their cluster runs no task', async () => {
    const items = await list({
      clusters: hosting,
      instances: [host('i-0a', '2026-10-01'), host('i-0b', '2026-11-01'), host('mi-0c', '2026-11-20')],
    });
    expect(items).toMatchObject([
      {
        id: 'main/*',
        arn: arn('container-instance/main/*'),
        kind: 'container-instances',
        desired: 2,
        instanceIds: ['i-0a', 'i-0b'],
        startedAt: '2026-11-01T00:00:00.000Z',
      },
    ]);
  });

  it('are left out where a task runs, or none of them is of EC2', async () => {
    const instances = [host('i-0a', '2026-10-01')];
    const busy = await list({ clusters: hosting, instances, tasks: [{ ...task, group: 'family:a' }] });
    expect(busy.map(({ kind }) => kind)).toEqual(['task']);
    expect(await list({ clusters: hosting, instances: [host('mi-0c', '2026-11-20')] })).toEqual([]);
  });
});

it.each([
  ['clusters', { clusters: null }],
  ['registeredContainerInstancesCount', { clusters: [{ ...cluster, registeredContainerInstancesCount: undefined }] }],
  ['desiredCount', { services: [{ ...service, desiredCount: undefined }] }],
  ['createdAt', { services: [{ ...service, createdAt: undefined }] }],
  ['targetGroupArn', { services: [{ ...service, loadBalancers: [{}] }] }],
  ['lastStatus', { tasks: [{ ...task, group: 'family:a', lastStatus: undefined }] }],
  ['cpu', { tasks: [{ ...task, group: 'family:a', cpu: undefined }] }],
  ['memory', { tasks: [{ ...task, group: 'family:a', memory: undefined }] }],
  ['ec2InstanceId', { clusters: [{ ...cluster, registeredContainerInstancesCount: 1 }], instances: [{}] }],
])('does not guess %s', async (field, region) => {
  await expect(list(region)).rejects.toThrow(`AWS's answer lacks ${field}`);
});

describe('facets', () => {
  const facetOf = async (facet: string, given: Answers, region: Region = { services: [service], tasks: [task] }) => {
    const [item] = (await list(region)) as [Bare];
    return facetRead(ecsWorkload, given, item, facet);
  };
  const metrics = (calls: string[]): Answers => ({
    'cloudwatch:GetMetricStatistics': ({ Namespace, MetricName, Dimensions }) => {
      calls.push(`${Namespace} ${MetricName} ${Dimensions?.map(({ Name, Value }) => `${Name}=${Value}`).join()}`);
      return { Datapoints: [{ Timestamp: new Date('2026-11-21T00:00:00Z'), Sum: 3, Average: 3 }] };
    },
  });
  const groups = (LoadBalancerArns: string[]): Answers => ({
    'elasticloadbalancingv2:DescribeTargetGroups': () => ({
      TargetGroups: [{ TargetGroupArn: 'other' }, { TargetGroupArn: targetGroup, LoadBalancerArns }],
    }),
  });

  it('traffic is what its load balancers send to its own target groups', async () => {
    const calls: string[] = [];
    const balancer = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/1b';
    const traffic = await facetOf('traffic', { ...metrics(calls), ...groups([balancer]) });
    expect(calls).toEqual([
      'AWS/ApplicationELB RequestCount LoadBalancer=app/web/1b,TargetGroup=targetgroup/web/0a',
      'AWS/ELB RequestCount LoadBalancerName=classic',
    ]);
    expect(traffic).toMatchObject({ by: 'requests', series: { days: [{ value: 6 }] } });
  });

  it('traffic is none where no load balancer sends any', async () => {
    const lonely = { services: [{ ...service, loadBalancers: [{ targetGroupArn: targetGroup }] }] };
    expect(await facetOf('traffic', groups([]), lonely)).toBeNull();
    expect(await facetOf('traffic', {}, { tasks: [{ ...task, group: 'family:a' }] })).toBeNull();
  });

  it('CPU is that of a service; a task by itself has none', async () => {
    const calls: string[] = [];
    expect(await facetOf('cpu', metrics(calls))).toMatchObject({ statistic: 'Average' });
    expect(calls).toEqual(['AWS/ECS CPUUtilization ClusterName=main,ServiceName=web']);
    expect(await facetOf('cpu', {}, { tasks: [{ ...task, group: 'family:a' }] })).toBeNull();
  });

  it('the groups of its instances are asked for where it has any, each named once', async () => {
    const hosted = {
      clusters: [{ ...cluster, registeredContainerInstancesCount: 2 }],
      instances: [
        { ec2InstanceId: 'i-0a', registeredAt: started },
        { ec2InstanceId: 'i-0b', registeredAt: started },
      ],
    };
    const members: Answers = {
      'autoscaling:DescribeAutoScalingInstances': ({ InstanceIds }) => ({
        AutoScalingInstances: InstanceIds?.map((InstanceId) => ({ InstanceId, AutoScalingGroupName: 'g' })) as never,
      }),
    };
    expect(await facetOf('autoScalingGroups', members, hosted)).toEqual(['g']);
    expect(await facetOf('autoScalingGroups', {})).toEqual([]);
    const silent: Answers = { 'autoscaling:DescribeAutoScalingInstances': () => ({}) };
    await expect(facetOf('autoScalingGroups', silent, hosted)).rejects.toThrow('lacks AutoScalingInstances');
  });
});
