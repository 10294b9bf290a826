import { unread } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** A cluster on a current version, with one node group of two nodes. */
export const eksCluster = builderOf<'eks-cluster'>(
  {
    type: 'eks-cluster',
    id: 'apps',
    arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/apps',
    region: 'eu-west-1',
    name: 'apps',
    tags: unread({ kind: 'not-collected', resource: 'eks-cluster.tagging', why: 'not-in-inventory' }),
  },
  {
    description: {
      status: 'ACTIVE',
      version: '1.34',
      createdAt: '2026-06-01T00:00:00.000Z',
      supportType: 'EXTENDED',
      hybridNodes: false,
      autoMode: false,
      nodeSecurityGroupId: 'sg-0c',
      deletionProtection: false,
    },
    support: { status: 'STANDARD_SUPPORT', standardEndsAt: '2026-12-02T00:00:00.000Z' },
    nodegroups: [{ name: 'main', desired: 2 }],
    fargateProfiles: [],
    tagging: {},
  },
);
