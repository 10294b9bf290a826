import { awsCli, type Command, type ManagedBy, type Seen } from '../../model/index.ts';
import { stackOf } from './parent.ts';
import { parentCommands, remedy } from './remediation.ts';

type Workload = Seen<'ecs-workload', 'autoScalingGroups', never>;

/** How a workload is ended: a service by going down to nothing first, a task at once, instances by their group. */
export const ecsRemedy = (item: Workload) => {
  if (item.kind === 'container-instances') return ofInstances(item);
  return remedy(stackOf(item.tags), item.region, {
    keep: [],
    remove: item.kind === 'service' ? ofService(item) : ofTask(item),
  });
};

const ofService = ({ region, cluster, name, daemon }: Workload): readonly Command[] => {
  const itself = { cluster, service: `${name}` };
  // One task on each instance cannot be made none.
  if (daemon) return [awsCli(region, 'ecs delete-service', { ...itself, force: true })];
  return [
    awsCli(region, 'ecs update-service', { ...itself, 'desired-count': '0' }),
    awsCli(region, 'ecs wait services-stable', { cluster, services: `${name}` }),
    awsCli(region, 'ecs delete-service', itself),
  ];
};

const ofTask = ({ region, cluster, name }: Workload): readonly Command[] => [
  awsCli(region, 'ecs stop-task', { cluster, task: `${name}` }),
];

// An instance on its own may do other work as well; whoever knows decides about that.
const ofInstances = ({ region, cluster, autoScalingGroups, instanceIds }: Workload) => {
  const parents = autoScalingGroups.map((name): ManagedBy => ({ kind: 'auto-scaling-group', name }));
  return {
    parent: parents[0] ?? null,
    commands: [
      awsCli(region, 'ecs list-container-instances', { cluster }),
      ...(parents.length === 0 ? [awsCli(region, 'ec2 describe-instances', { 'instance-ids': instanceIds })] : []),
      ...parents.flatMap((parent) => parentCommands(parent, region)),
    ],
  };
};
