import { known } from '../../../src/model/index.ts';
import type { FargateTask } from '../../../src/resources/ecs-workload/fields.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

/** A quarter of a vCPU and half a GB, on Linux and x86. */
export const smallTask: FargateTask = {
  vcpus: 0.25,
  memoryGb: 0.5,
  architecture: 'x86_64',
  windows: false,
  spot: false,
};

/** A service of two small tasks on Fargate, behind no load balancer, that works every day. */
export const ecsWorkload = builderOf<'ecs-workload'>(
  {
    type: 'ecs-workload',
    id: 'main/worker',
    arn: 'arn:aws:ecs:eu-west-1:111122223333:service/main/worker',
    region: 'eu-west-1',
    name: 'worker',
    tags: known({}),
    kind: 'service',
    cluster: 'main',
    daemon: false,
    status: 'ACTIVE',
    desired: 2,
    running: 2,
    startedAt: '2026-06-01T00:00:00.000Z',
    fargate: [smallTask, smallTask],
    balancedBy: [],
    reachedBy: [],
    instanceIds: [],
  },
  {
    traffic: null,
    cpu: steady(30, 90, { namespace: 'AWS/ECS' }),
    autoScalingGroups: [],
  },
);
