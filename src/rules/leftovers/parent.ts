import type { ManagedBy, ManagerKind, Read, Tags } from '../../model/index.ts';

type Named = (tags: Tags) => string | undefined;

const tag =
  (key: string): Named =>
  (tags) =>
    tags[key];

const clusterPrefix = 'kubernetes.io/cluster/';

const eksCluster: Named = (tags) =>
  tags['eks:cluster-name'] ??
  tags['aws:eks:cluster-name'] ??
  tags['eks:eks-cluster-name'] ??
  tags['elbv2.k8s.aws/cluster'] ??
  Object.keys(tags)
    .find((key) => key.startsWith(clusterPrefix))
    ?.slice(clusterPrefix.length);

const eksNodegroup: Named = (tags) => {
  const [cluster, nodegroup] = [eksCluster(tags), tags['eks:nodegroup-name']];
  return cluster && nodegroup ? `${cluster}/${nodegroup}` : undefined;
};

const emrCluster: Named = (tags) => {
  const cluster = tags['aws:elasticmapreduce:job-flow-id'];
  return cluster && `Amazon EMR (${cluster})`;
};

// Most specific first: an environment makes a stack, which makes a group, which makes the instance; the outermost one
// that somebody works with is the place to act on.
const signals: readonly (readonly [ManagerKind, Named])[] = [
  ['beanstalk-environment', tag('elasticbeanstalk:environment-name')],
  ['eks-nodegroup', eksNodegroup],
  ['eks-cluster', eksCluster],
  ['auto-scaling-group', tag('aws:autoscaling:groupName')],
  ['ecs-cluster', tag('aws:ecs:clusterName')],
  ['aws-service', (tags) => ('AmazonECSManaged' in tags ? 'Amazon ECS' : undefined)],
  ['aws-service', emrCluster],
  ['spot-fleet', tag('aws:ec2spot:fleet-request-id')],
  ['ec2-fleet', tag('aws:ec2:fleet-id')],
];

const stacks: readonly (readonly [ManagerKind, Named])[] = [
  ['beanstalk-environment', tag('elasticbeanstalk:environment-name')],
  ['cloudformation-stack', tag('aws:cloudformation:stack-name')],
];

const firstOf = (table: typeof signals, tags: Read<Tags>): ManagedBy | null => {
  if (!tags.known) return null;
  const found = table.map(([kind, named]) => ({ kind, name: named(tags.value) })).find(({ name }) => name);
  return found?.name ? { kind: found.kind, name: found.name } : null;
};

/** Who made an instance and would make it again; null where its tags and its operator name nobody. */
export const parentOf = (tags: Read<Tags>, operatedBy: string | null): ManagedBy | null =>
  firstOf(signals, tags) ?? (operatedBy === null ? stackOf(tags) : { kind: 'aws-service', name: operatedBy });

/** The environment or stack that holds a resource. Groups and clusters make no volume, address or table anew. */
export const stackOf = (tags: Read<Tags>): ManagedBy | null => firstOf(stacks, tags);

/** The Auto Scaling group of an instance, which may keep it stopped in a warm pool; null where there is none. */
export const autoScalingGroupOf = (tags: Read<Tags>): string | null =>
  firstOf([['auto-scaling-group', tag('aws:autoscaling:groupName')]], tags)?.name ?? null;

/** The EKS cluster of which an instance is a node; null where its tags name none. */
export const eksClusterOf = (tags: Read<Tags>): string | null =>
  firstOf([['eks-cluster', eksCluster]], tags)?.name ?? null;
