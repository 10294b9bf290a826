import type { ManagerKind, ResourceType } from '../model/index.ts';

/** What goes at the same point of a cleanup: parents, by the operation that ends them, and resource types. */
interface Phase {
  readonly parents?: { readonly [K in ManagerKind]?: string };
  readonly types?: readonly ResourceType[];
}

/**
 * The one order of a cleanup. What makes a thing goes before the thing, since it would make it again; what holds a
 * thing goes before it, since AWS would refuse.
 * https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/checklistforunwantedcharges.html
 */
export const phases: readonly Phase[] = [
  { parents: { 'cloudformation-stack': 'cloudformation delete-stack' } },
  {
    parents: { 'beanstalk-environment': 'elasticbeanstalk terminate-environment' },
    types: ['beanstalk-environment'],
  },
  {
    parents: {
      'eks-nodegroup': 'eks update-nodegroup-config',
      'auto-scaling-group': 'autoscaling update-auto-scaling-group',
      'spot-fleet': 'ec2 cancel-spot-fleet-requests',
      'ec2-fleet': 'ec2 delete-fleets',
    },
    types: ['ecs-workload'],
  },
  { types: ['eks-cluster'] },
  { types: ['load-balancer'] },
  { types: ['api', 'rest-api', 'http-api', 'websocket-api'] },
  { types: ['ec2-instance', 'lambda-function', 'lightsail-resource', 'sagemaker-compute'] },
  { types: ['rds-instance', 'dynamodb-table', 'elasticache-cluster', 'opensearch-domain', 'redshift-cluster'] },
  { types: ['nat-gateway', 'vpc-endpoint'] },
  { types: ['elastic-ip'] },
  { types: ['network-interface'] },
  { types: ['ebs-volume'] },
  { types: ['ami'] },
  { types: ['ebs-snapshot', 'rds-snapshot'] },
  { types: ['efs-file-system', 's3-bucket', 'log-group', 'hosted-zone'] },
  // Last, since whatever stood before may be encrypted with the key or need the secret until it is gone.
  { types: ['secret', 'kms-key'] },
];

/** Types of which AWS refuses to remove the second while the first, which names it, still stands. */
export const holders: readonly (readonly [holder: ResourceType, held: ResourceType])[] = [
  ['ami', 'ebs-snapshot'],
  ['ec2-instance', 'ebs-volume'],
  ['ec2-instance', 'network-interface'],
  ['nat-gateway', 'elastic-ip'],
];

/** Where a parent stands in the order; the front for a kind that only another version of this program knows. */
export const rankOfParent = (kind: string): number =>
  Math.max(
    0,
    phases.findIndex(({ parents }) => parents !== undefined && kind in parents),
  );

/** Where a resource type stands in the order; the end for a type that nobody placed. */
export const rankOfType = (type: string): number => {
  const rank = phases.findIndex(({ types }) => types?.some((each) => each === type));
  return rank < 0 ? phases.length : rank;
};

/** The operation that ends a kind of parent, as the AWS CLI names it; undefined where a service alone can end it. */
export const endingOf = (kind: string): string | undefined =>
  phases.map(({ parents }) => (parents as { readonly [kind: string]: string } | undefined)?.[kind]).find(Boolean);
