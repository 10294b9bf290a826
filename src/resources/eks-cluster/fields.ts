import type { Tags } from '../../model/resource.ts';

export interface EksDescription {
  /** CREATING, ACTIVE, UPDATING, DELETING, FAILED or PENDING. */
  readonly status: string;
  /** `1.33`. */
  readonly version: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** STANDARD or EXTENDED: whether it stays on an old version, at a price; null where AWS does not say. */
  readonly supportType: string | null;
  /** True where it lets machines join that do not stand in AWS. */
  readonly hybridNodes: boolean;
  /** True where EKS Auto Mode starts nodes by itself as soon as pods ask for them. */
  readonly autoMode: boolean;
  /** The security group that EKS made for its nodes; null where it has none yet. */
  readonly nodeSecurityGroupId: string | null;
  readonly deletionProtection: boolean;
}

/** How a Kubernetes version stands: https://docs.aws.amazon.com/eks/latest/APIReference/API_ClusterVersionInformation.html */
export interface EksSupport {
  /** STANDARD_SUPPORT, EXTENDED_SUPPORT or UNSUPPORTED. */
  readonly status: string;
  /** ISO 8601; null where AWS has not set the day. */
  readonly standardEndsAt: string | null;
}

export interface EksNodegroup {
  readonly name: string;
  readonly desired: number;
}

/** `id` and `name` are the cluster's name. */
export type EksClusterFields = Record<never, never>;

export interface EksClusterFacets {
  readonly description: EksDescription;
  readonly support: EksSupport;
  readonly nodegroups: readonly EksNodegroup[];
  /** Their names; on each, pods may run that no instance shows. */
  readonly fargateProfiles: readonly string[];
  readonly tagging: Tags;
}
