import type { Steps } from '../../../derived/index.ts';
import { awsCli, type Command, type Seen } from '../../../model/index.ts';

type Cluster = Seen<'eks-cluster', 'description' | 'nodegroups' | 'fargateProfiles', never>;

/**
 * How a cluster goes: what runs pods first, and then the control plane.
 * https://docs.aws.amazon.com/eks/latest/userguide/delete-cluster.html
 */
export const eksSteps = (cluster: Cluster): Steps => ({
  remove: [
    ...unprotected(cluster),
    ...cluster.nodegroups.flatMap(({ name }) => withoutNodegroup(cluster, name)),
    ...cluster.fargateProfiles.flatMap((name) => withoutProfile(cluster, name)),
    awsCli(cluster.region, 'eks delete-cluster', { name: cluster.id }),
  ],
  cautions: [{ kind: 'note', message: 'leftBehind', args: { cluster: cluster.id } }],
});

const unprotected = ({ id, region, description }: Cluster): readonly Command[] =>
  description.deletionProtection
    ? [awsCli(region, 'eks update-cluster-config', { name: id, 'no-deletion-protection': true })]
    : [];

const withoutNodegroup = ({ id, region }: Cluster, name: string): readonly Command[] => {
  const group = { 'cluster-name': id, 'nodegroup-name': name };
  return [awsCli(region, 'eks delete-nodegroup', group), awsCli(region, 'eks wait nodegroup-deleted', group)];
};

// AWS deletes one profile at a time.
const withoutProfile = ({ id, region }: Cluster, name: string): readonly Command[] => {
  const profile = { 'cluster-name': id, 'fargate-profile-name': name };
  return [
    awsCli(region, 'eks delete-fargate-profile', profile),
    awsCli(region, 'eks wait fargate-profile-deleted', profile),
  ];
};
