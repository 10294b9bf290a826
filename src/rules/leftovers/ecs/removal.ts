import { type ActedOn, actedOn, managedBy, managerRemoval, removalOf } from '../../../derived/index.ts';
import { awsCli, type Command, type ManagedBy, type Seen } from '../../../model/index.ts';

type Workload = Seen<'ecs-workload', 'autoScalingGroups', never>;

/** How a workload goes: a service by going down to nothing first, a task at once, instances by their groups. */
export const ecsRemoval = (item: Workload): ActedOn => {
  if (item.kind === 'container-instances') return ofInstances(item);
  return actedOn(item, managedBy(item), { remove: item.kind === 'service' ? ofService(item) : ofTask(item) });
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

const ofInstances = (item: Workload): ActedOn => {
  const { region, cluster, autoScalingGroups, instanceIds } = item;
  const members = awsCli(region, 'ecs list-container-instances', { cluster });
  const groups = autoScalingGroups.map((name): ManagedBy => ({ kind: 'auto-scaling-group', name, id: null }));
  const [first] = groups;
  // An instance on its own may do other work as well; whoever knows decides about that.
  const look = awsCli(region, 'ec2 describe-instances', { 'instance-ids': instanceIds });
  const removal = removalOf(item, { keep: [members, look], remove: [] });
  if (first === undefined) return { managedBy: null, removal };
  const each = groups.map((group) => managerRemoval(group, region, {}));
  return {
    managedBy: first,
    removal,
    managerRemoval: {
      ...managerRemoval(first, region, { cautions: removal.cautions }),
      keep: [members, ...each.flatMap(({ keep }) => keep)],
      remove: each.flatMap(({ remove }) => remove),
      forGood: [{ command: members, takes: null }, ...each.flatMap(({ forGood }) => forGood)],
    },
  };
};
