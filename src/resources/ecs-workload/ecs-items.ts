import type { OutputOf } from '../../aws/index.ts';
import { arnOf, type Item, known, type Place } from '../../model/index.ts';
import { given, moment, tagsFrom, tagsNotListed } from '../reading/aws-fields.ts';
import { type clusterFrom, fargateTask, type instancesOf, type Task, withKeys } from './ecs.ts';
import { balancedBy, reachedBy } from './ecs-callers.ts';

type Workload = Item<'ecs-workload'>;
type Cluster = ReturnType<typeof clusterFrom>;
type Service = NonNullable<OutputOf<'ecs:DescribeServices'>['services']>[number];

const nothingElse = { daemon: false, fargate: [], balancedBy: [], reachedBy: [], instanceIds: [] };

/** The service that started a task; null for one that somebody, a schedule or another program started. */
export const serviceName = ({ group }: Task): string | null =>
  group?.startsWith('service:') ? group.slice('service:'.length) : null;

/** A service, with those of the cluster's tasks that it keeps on Fargate. */
export const serviceItem = (
  service: Service,
  tasks: readonly Task[],
  cluster: Cluster,
  { region }: Place,
): Workload => {
  const name = given(service.serviceName, 'serviceName');
  return {
    ...nothingElse,
    type: 'ecs-workload',
    id: `${cluster.name}/${name}`,
    arn: given(service.serviceArn, 'serviceArn'),
    region,
    name,
    tags: known(tagsFrom(withKeys(service.tags))),
    kind: 'service',
    cluster: cluster.name,
    daemon: service.schedulingStrategy === 'DAEMON',
    status: given(service.status, 'status'),
    desired: given(service.desiredCount, 'desiredCount'),
    running: given(service.runningCount, 'runningCount'),
    startedAt: moment(service.createdAt, 'createdAt'),
    fargate: tasks.filter((task) => serviceName(task) === name).flatMap(fargateTask),
    balancedBy: balancedBy(service),
    reachedBy: reachedBy(service),
  };
};

/** A task by itself. */
export const taskItem = (task: Task, cluster: Cluster, { region }: Place): Workload => {
  const arn = given(task.taskArn, 'taskArn');
  const name = arn.slice(arn.lastIndexOf('/') + 1);
  return {
    ...nothingElse,
    type: 'ecs-workload',
    id: `${cluster.name}/${name}`,
    arn,
    region,
    name,
    tags: known(tagsFrom(withKeys(task.tags))),
    kind: 'task',
    cluster: cluster.name,
    status: given(task.lastStatus, 'lastStatus'),
    desired: 1,
    running: 1,
    startedAt: task.startedAt === undefined ? null : task.startedAt.toISOString(),
    fargate: fargateTask(task),
  };
};

/** The EC2 instances of a cluster without tasks, as one; null where it has none. */
export const instancesItem = (
  instances: Awaited<ReturnType<typeof instancesOf>>,
  cluster: Cluster,
  place: Place,
): Workload | null => {
  const [newest] = instances.map(({ registeredAt }) => registeredAt).toSorted((a, b) => b.localeCompare(a));
  if (newest === undefined) return null;
  return {
    ...nothingElse,
    type: 'ecs-workload',
    id: `${cluster.name}/*`,
    arn: arnOf({ ...place, service: 'ecs', resource: `container-instance/${cluster.name}/*` }),
    region: place.region,
    name: null,
    tags: tagsNotListed('ecs-workload'),
    kind: 'container-instances',
    cluster: cluster.name,
    status: 'ACTIVE',
    desired: instances.length,
    running: instances.length,
    startedAt: newest,
    instanceIds: instances.map(({ instanceId }) => instanceId),
  };
};
