import { awsCli, type Command, type ManagedBy, type ManagerKind } from '../../model/index.ts';

// First a look at all that the parent holds, then what ends it or takes it down to nothing.
const table: { readonly [K in ManagerKind]: (name: string, region: string) => readonly Command[] } = {
  'beanstalk-environment': (name, region) => [
    awsCli(region, 'elasticbeanstalk describe-environment-resources', { 'environment-name': name }),
    awsCli(region, 'elasticbeanstalk terminate-environment', { 'environment-name': name }),
  ],
  'eks-nodegroup': (name, region) => {
    const [cluster = name, nodegroup = name] = name.split('/');
    const nodes = { 'cluster-name': cluster, 'nodegroup-name': nodegroup };
    return [
      awsCli(region, 'eks describe-nodegroup', nodes),
      awsCli(region, 'eks update-nodegroup-config', { ...nodes, 'scaling-config': 'minSize=0,desiredSize=0' }),
    ];
  },
  'eks-cluster': (name, region) => [awsCli(region, 'eks list-nodegroups', { 'cluster-name': name })],
  'auto-scaling-group': (name, region) => [
    awsCli(region, 'autoscaling describe-auto-scaling-groups', { 'auto-scaling-group-names': name }),
    awsCli(region, 'autoscaling update-auto-scaling-group', {
      'auto-scaling-group-name': name,
      'min-size': '0',
      'desired-capacity': '0',
    }),
  ],
  'ecs-cluster': (name, region) => [awsCli(region, 'ecs list-services', { cluster: name })],
  'spot-fleet': (name, region) => [
    awsCli(region, 'ec2 describe-spot-fleet-instances', { 'spot-fleet-request-id': name }),
    awsCli(region, 'ec2 cancel-spot-fleet-requests', { 'spot-fleet-request-ids': name, 'terminate-instances': true }),
  ],
  'ec2-fleet': (name, region) => [
    awsCli(region, 'ec2 describe-fleet-instances', { 'fleet-id': name }),
    awsCli(region, 'ec2 delete-fleets', { 'fleet-ids': name, 'terminate-instances': true }),
  ],
  'cloudformation-stack': (name, region) => [
    awsCli(region, 'cloudformation describe-stack-resources', { 'stack-name': name }),
    awsCli(region, 'cloudformation delete-stack', { 'stack-name': name }),
  ],
  'rds-cluster': (name, region) => [awsCli(region, 'rds describe-db-clusters', { 'db-cluster-identifier': name })],
  'aws-service': () => [],
};

/** What to run against a parent instead of its part; nothing where only the service itself can act. */
export const parentCommands = ({ kind, name }: ManagedBy, region: string): readonly Command[] =>
  table[kind](name, region);

/** What acts on a part: `keep` saves its data and always comes first, `remove` is run where it has no parent. */
export interface PartCommands {
  readonly keep: readonly Command[];
  readonly remove: readonly Command[];
}

/** What a finding carries to be mended: its parent, and the commands in their order. */
export const remedy = (
  parent: ManagedBy | null,
  region: string,
  { keep, remove }: PartCommands,
): { readonly parent: ManagedBy | null; readonly commands: readonly Command[] } => ({
  parent,
  commands: [...keep, ...(parent === null ? remove : parentCommands(parent, region))],
});
