/** What made a resource and would make it again; acting on the part alone does not last. */
export type ParentKind =
  | 'cloudformation-stack'
  | 'beanstalk-environment'
  | 'auto-scaling-group'
  | 'eks-cluster'
  | 'eks-nodegroup'
  | 'ecs-cluster'
  | 'spot-fleet'
  | 'ec2-fleet'
  | 'rds-cluster'
  | 'aws-service';

export interface Parent {
  readonly kind: ParentKind;
  readonly name: string;
}
