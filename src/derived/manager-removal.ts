import {
  awsCli,
  type Command,
  type ManagedBy,
  type ManagerKind,
  type Removal,
  type RemovalPhase,
} from '../model/index.ts';

/** How a manager is looked at and ended: `remove` may make less of it only, `forGood` ends it. */
interface Ending {
  readonly phase?: RemovalPhase;
  readonly look: readonly Command[];
  readonly remove: readonly Command[];
  readonly forGood?: readonly Command[];
  readonly effect?: Removal['effect'];
}

/** First a look at all that a manager holds, then what ends it or takes it down to nothing; nothing where only its own console or service can act. */
const endings: { readonly [K in ManagerKind]: (name: string, region: string, id: string | null) => Ending } = {
  'beanstalk-environment': (name, region) => ({
    phase: 'environment',
    look: [awsCli(region, 'elasticbeanstalk describe-environment-resources', { 'environment-name': name })],
    remove: [awsCli(region, 'elasticbeanstalk terminate-environment', { 'environment-name': name })],
  }),
  'eks-nodegroup': (name, region) => {
    const [cluster = name, nodegroup = name] = name.split('/');
    const nodes = { 'cluster-name': cluster, 'nodegroup-name': nodegroup };
    return {
      phase: 'group',
      look: [awsCli(region, 'eks describe-nodegroup', nodes)],
      remove: [
        awsCli(region, 'eks update-nodegroup-config', { ...nodes, 'scaling-config': 'minSize=0,desiredSize=0' }),
      ],
      forGood: [awsCli(region, 'eks delete-nodegroup', nodes)],
      effect: 'reduces',
    };
  },
  'eks-cluster': (name, region) => ({
    look: [awsCli(region, 'eks list-nodegroups', { 'cluster-name': name })],
    remove: [],
  }),
  'auto-scaling-group': (name, region) => {
    const group = { 'auto-scaling-group-name': name };
    return {
      phase: 'group',
      look: [awsCli(region, 'autoscaling describe-auto-scaling-groups', { 'auto-scaling-group-names': name })],
      remove: [
        awsCli(region, 'autoscaling update-auto-scaling-group', {
          ...group,
          'min-size': '0',
          'desired-capacity': '0',
        }),
      ],
      forGood: [awsCli(region, 'autoscaling delete-auto-scaling-group', { ...group, 'force-delete': true })],
      effect: 'reduces',
    };
  },
  'ecs-cluster': (name, region) => ({ look: [awsCli(region, 'ecs list-services', { cluster: name })], remove: [] }),
  'spot-fleet': (name, region) => ({
    phase: 'group',
    look: [awsCli(region, 'ec2 describe-spot-fleet-instances', { 'spot-fleet-request-id': name })],
    remove: [
      awsCli(region, 'ec2 cancel-spot-fleet-requests', { 'spot-fleet-request-ids': name, 'terminate-instances': true }),
    ],
  }),
  'ec2-fleet': (name, region) => ({
    phase: 'group',
    look: [awsCli(region, 'ec2 describe-fleet-instances', { 'fleet-id': name })],
    remove: [awsCli(region, 'ec2 delete-fleets', { 'fleet-ids': name, 'terminate-instances': true })],
  }),
  // By its id where that is known: a later stack may bear the name.
  'cloudformation-stack': (name, region, id) => {
    const stack = { 'stack-name': id ?? name };
    return {
      phase: 'stack',
      look: [awsCli(region, 'cloudformation list-stack-resources', stack)],
      remove: [awsCli(region, 'cloudformation delete-stack', stack)],
    };
  },
  'rds-cluster': (name, region) => ({
    look: [awsCli(region, 'rds describe-db-clusters', { 'db-cluster-identifier': name })],
    remove: [],
  }),
  'aws-service': () => ({ look: [], remove: [] }),
};

/** What shows all that a manager holds, and changes nothing. */
export const managerLook = ({ kind, name, id }: ManagedBy, region: string): readonly Command[] =>
  endings[kind](name, region, id).look;

/** The removal of what manages a resource, after what keeps the resource's own data; what the resource holds goes after it. */
export const managerRemoval = (
  { kind, name, id }: ManagedBy,
  region: string,
  part: Pick<Partial<Removal>, 'keep' | 'cautions' | 'holds'> & { readonly prepare?: readonly Command[] },
): Removal => {
  const { look, remove, forGood, effect, phase } = endings[kind](name, region, id);
  const ended = forGood ?? remove;
  const prepare = part.prepare ?? [];
  return {
    of: 'manager',
    effect: effect ?? 'removes',
    phase: phase ?? null,
    keep: [...prepare, ...(part.keep ?? []), ...look],
    remove,
    // What a manager holds is looked at before it goes with everything in it.
    forGood: (ended.length === 0 ? [] : [...prepare, ...look, ...ended]).map((command) => ({ command, takes: null })),
    waits: [],
    cautions: part.cautions ?? [],
    holds: part.holds ?? [],
  };
};
