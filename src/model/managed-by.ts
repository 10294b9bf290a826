import type { Read } from './read.ts';

/** What makes a resource and would make it again; acting on the part alone does not last. */
export const managerKinds = [
  'cloudformation-stack',
  'beanstalk-environment',
  'auto-scaling-group',
  'eks-cluster',
  'eks-nodegroup',
  'ecs-cluster',
  'spot-fleet',
  'ec2-fleet',
  'rds-cluster',
  'aws-service',
] as const;
export type ManagerKind = (typeof managerKinds)[number];

/** True for the name of a kind of manager, some of which are resource types too. */
export const isManagerKind = (type: string): type is ManagerKind => managerKinds.some((kind) => kind === type);

/** Who manages a resource: the place to act on. Of a node group `name` is `cluster/nodegroup`. */
export interface ManagedBy {
  readonly kind: ManagerKind;
  readonly name: string;
  /** The id of a stack, which no later stack of its name has; null where the name is all that AWS goes by. */
  readonly id: string | null;
}

/** One thing of a manager, as the manager itself lists it. */
export interface Member {
  /** What its template calls it; null where there is no template. */
  readonly logicalId: string | null;
  /** As CloudFormation names types: `AWS::EC2::Instance`. */
  readonly type: string;
  /** null while it is being made, or where making it failed. */
  readonly physicalId: string | null;
}

/** A manager and where it is: a hosted zone is in no region, but the stack that made it is in one. */
export interface PlacedManager extends ManagedBy {
  readonly region: string;
}

/** A manager with all that belongs to it, as AWS said when it was asked. */
export interface ManagerMembers extends PlacedManager {
  /** null where AWS has no such manager any more. */
  readonly members: Read<readonly Member[] | null>;
  /** Names of the stacks that import what this one exports: AWS refuses to delete it before them. */
  readonly importers: Read<readonly string[]>;
}

/**
 * Whether a manager may go: all that belongs to it was judged and is left over; something of it is in use; something of it
 * was not judged; or what belongs to it could not be read.
 */
export const managerStandings = ['left-over', 'in-use', 'not-judged', 'unread'] as const;
export type ManagerStanding = (typeof managerStandings)[number];

/** The manager of a resource that a finding is about. */
export interface Parent extends ManagedBy {
  /** null where the finding takes nothing away, so that nobody asked. */
  readonly standing: ManagerStanding | null;
  /** What the resource is called in the manager's template; null where that is not known. */
  readonly logicalId: string | null;
  /** What keeps the manager, by name; empty where it is left over. */
  readonly keptBy: readonly string[];
}

/** One way in which a resource says who manages it; `F` are the names of its own fields. */
export type ManagerSignal<F extends string = string> = {
  readonly kind: ManagerKind;
  /** A tag without which the signal says nothing. */
  readonly beside?: string;
  /** The tag that holds the manager's id. */
  readonly idTag?: string;
} & (
  | {
      /** Keys of tags; their values, joined with `/`, are the manager's name, where all are there. */
      readonly tags: readonly [string, ...string[]];
      /** The name of an AWS service, with `{}` for what the tags say. */
      readonly named?: string;
    }
  /** The beginning of a tag's key; the rest of the key is the manager's name. */
  | { readonly tagPrefix: string }
  /** A field that holds the manager's name, or null; where the field is `true`, `named` is the name. */
  | { readonly field: F; readonly named?: string }
  /** A field that holds what the resource is a member of, which would not make it again. */
  | { readonly memberOf: F }
);

/** Tags by which AWS says who made a resource. */
export const byStack: ManagerSignal<never> = {
  kind: 'cloudformation-stack',
  tags: ['aws:cloudformation:stack-name'],
  idTag: 'aws:cloudformation:stack-id',
};
export const byEnvironment: ManagerSignal<never> = {
  kind: 'beanstalk-environment',
  tags: ['elasticbeanstalk:environment-name'],
};

/** The tags that a cluster's name stands in: https://docs.aws.amazon.com/eks/latest/userguide/eks-using-tags.html */
const clusterKeys = [
  'eks:cluster-name',
  'aws:eks:cluster-name',
  'eks:eks-cluster-name',
  'elbv2.k8s.aws/cluster',
] as const;

/** EKS clusters, by the tags of their node groups, controllers and self-managed nodes. */
export const byEksCluster: readonly ManagerSignal<never>[] = [
  ...clusterKeys.map((key): ManagerSignal<never> => ({ kind: 'eks-cluster', tags: [key] })),
  { kind: 'eks-cluster', tagPrefix: 'kubernetes.io/cluster/' },
];

/** The tag that names the Kubernetes claim for which a volume was made: https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/tagging.md */
export const claimTag = 'kubernetes.io/created-for/pvc/name';

/** The tag that names the persistent volume for which the driver of Kubernetes made a volume; it is there without the claim's own. */
export const persistentVolumeTag = 'CSIVolumeName';

/** EKS clusters that made a volume for a claim, and take it back with its persistent volume; no cluster makes any other volume again. */
export const byEksClaim: readonly ManagerSignal<never>[] = byEksCluster.map((signal) => ({
  ...signal,
  beside: claimTag,
}));

/**
 * Who starts an instance again, most specific first: an environment makes a stack, which makes a group, which makes the
 * instance; the outermost one that somebody works with is the place to act on. A self-managed node of an EKS cluster is
 * started by its group, which the cluster knows nothing of.
 */
export const byInstanceTags: readonly ManagerSignal<never>[] = [
  byEnvironment,
  ...clusterKeys.map((key): ManagerSignal<never> => ({ kind: 'eks-nodegroup', tags: [key, 'eks:nodegroup-name'] })),
  { kind: 'auto-scaling-group', tags: ['aws:autoscaling:groupName'] },
  ...byEksCluster,
  { kind: 'ecs-cluster', tags: ['aws:ecs:clusterName'] },
  { kind: 'aws-service', tags: ['AmazonECSManaged'], named: 'Amazon ECS' },
  { kind: 'aws-service', tags: ['aws:elasticmapreduce:job-flow-id'], named: 'Amazon EMR ({})' },
  { kind: 'spot-fleet', tags: ['aws:ec2spot:fleet-request-id'] },
  { kind: 'ec2-fleet', tags: ['aws:ec2:fleet-id'] },
];

/**
 * Which managers a run would remove: those of which all that belongs to them is left over, or, where whoever asks knows what
 * a manager holds, whichever made the resource.
 */
export type ManagersRemoved = 'where-left-over' | 'always';
