import { known } from '../../../src/model/index.ts';
import { eksClusterLeftRunning } from '../../../src/rules/leftovers/eks-cluster-left-running.ts';
import { ec2Instance, instanceInterface } from '../../support/build/ec2-instance.ts';
import { eksCluster } from '../../support/build/eks-cluster.ts';
import { testRule } from '../../support/rule-tester.ts';

const description = {
  status: 'ACTIVE',
  version: '1.31',
  createdAt: '2026-06-01T00:00:00.000Z',
  supportType: 'EXTENDED',
  hybridNodes: false,
  autoMode: false,
  nodeSecurityGroupId: null,
  deletionProtection: false,
};
const old = { status: 'EXTENDED_SUPPORT', standardEndsAt: '2025-11-26T00:00:00.000Z' };
const deletion = 'aws eks delete-cluster --name apps --region eu-west-1';
const none = { nodegroups: [] };
const node = (cluster: string, change: object = {}) =>
  ec2Instance({ tags: known({ [`kubernetes.io/cluster/${cluster}`]: 'owned' }), ...change });

testRule(eksClusterLeftRunning, {
  pass: [
    {
      name: 'a node group with nodes',
      subject: eksCluster(),
      message: 'used',
      args: { nodes: 2 },
      keptBy: 'nodegroups',
    },
    {
      name: 'nodes that no node group keeps, as Karpenter and Auto Mode start them',
      subject: eksCluster({}, none),
      related: [node('apps'), node('apps', { id: 'i-0b', arn: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0b' })],
      message: 'used',
      args: { nodes: 2 },
      keptBy: 'nodes',
    },
    {
      name: 'a node of its own without a tag, in the security group of its nodes',
      subject: eksCluster({}, none),
      related: [ec2Instance({ interfaces: [instanceInterface({ securityGroupIds: ['sg-0c'] })] })],
      message: 'used',
      args: { nodes: 1 },
      keptBy: 'nodes',
    },
  ],
  fail: [
    {
      name: 'no node at all',
      subject: eksCluster({}, none),
      message: 'empty',
      args: { version: '1.34', extended: 0 },
      evidence: { nodes: 0, unseen: null, versionStatus: 'STANDARD_SUPPORT' },
      bills: [['eks-cluster-hour', 730]],
      removal: {
        of: 'resource',
        effect: 'removes',
        phase: 'cluster',
        keep: [],
        remove: [deletion],
        forGood: [deletion],
        waits: [],
      },
      cautions: ['leftBehind'],
      parent: null,
      severity: 'medium',
    },
    {
      name: 'the nodes of another cluster, a stopped one, and a node group scaled down do not count',
      subject: eksCluster({}, { nodegroups: [{ name: 'main', desired: 0 }] }),
      related: [
        node('other'),
        node('apps', { id: 'i-0b', arn: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0b', state: 'stopped' }),
      ],
      message: 'empty',
      commands: [
        'aws eks delete-nodegroup --cluster-name apps --nodegroup-name main --region eu-west-1',
        'aws eks wait nodegroup-deleted --cluster-name apps --nodegroup-name main --region eu-west-1',
        deletion,
      ],
    },
    {
      name: 'no node, on an old version, protected',
      subject: eksCluster({}, { ...none, support: old, description: { ...description, deletionProtection: true } }),
      message: 'empty',
      args: { version: '1.31', extended: 1 },
      bills: [
        ['eks-cluster-hour', 730],
        ['eks-extended-support-hour', 730],
      ],
      removal: {
        keep: [],
        remove: ['aws eks update-cluster-config --name apps --no-deletion-protection --region eu-west-1', deletion],
      },
    },
    {
      name: 'in use, on an old version',
      subject: eksCluster({}, { support: old, description }),
      message: 'extended',
      args: { version: '1.31', ended: '2025-11-26' },
      bills: [['eks-extended-support-hour', 730]],
      severity: 'low',
      commands: ['aws eks list-insights --cluster-name apps --region eu-west-1'],
      removal: null,
      parent: null,
    },
    {
      name: 'on an old version with Fargate only, of which AWS does not say when its support ended',
      subject: eksCluster(
        {},
        { ...none, support: { ...old, standardEndsAt: null }, description, fargateProfiles: ['default'] },
      ),
      message: 'extended',
      args: { ended: '?' },
    },
    {
      name: 'in a stack',
      subject: eksCluster({}, { ...none, tagging: { 'aws:cloudformation:stack-name': 'eksctl-apps-cluster' } }),
      message: 'empty',
      parent: { kind: 'cloudformation-stack', name: 'eksctl-apps-cluster' },
      removal: {
        of: 'manager',
        phase: 'stack',
        keep: ['aws cloudformation list-stack-resources --stack-name eksctl-apps-cluster --region eu-west-1'],
        remove: ['aws cloudformation delete-stack --stack-name eksctl-apps-cluster --region eu-west-1'],
      },
      cautions: ['leftBehind'],
    },
    {
      name: 'by existence, with all that has to go first',
      subject: eksCluster(
        {},
        { fargateProfiles: ['default'], description: { ...description, createdAt: '2026-11-22T11:00:00.000Z' } },
      ),
      options: { minAgeDays: 0 },
      message: 'stillThere',
      bills: [['eks-cluster-hour', 730]],
      commands: [
        'aws eks delete-nodegroup --cluster-name apps --nodegroup-name main --region eu-west-1',
        'aws eks wait nodegroup-deleted --cluster-name apps --nodegroup-name main --region eu-west-1',
        'aws eks delete-fargate-profile --cluster-name apps --fargate-profile-name default --region eu-west-1',
        'aws eks wait fargate-profile-deleted --cluster-name apps --fargate-profile-name default --region eu-west-1',
        deletion,
      ],
    },
  ],
  notApplicable: [
    {
      name: 'being created',
      subject: eksCluster({}, { ...none, description: { ...description, status: 'CREATING' } }),
      message: 'passing',
    },
    {
      name: 'being deleted, by existence',
      subject: eksCluster({}, { description: { ...description, status: 'DELETING' } }),
      options: { minAgeDays: 0 },
      message: 'passing',
    },
    {
      name: 'made today',
      subject: eksCluster({}, { ...none, description: { ...description, createdAt: '2026-11-22T10:00:00.000Z' } }),
      message: 'tooNew',
    },
    {
      name: 'pods on Fargate show no node',
      subject: eksCluster({}, { ...none, fargateProfiles: ['default'] }),
      message: 'unseen',
      args: { where: 'Fargate' },
      keptBy: 'fargate',
    },
    {
      name: 'machines outside AWS may have joined',
      subject: eksCluster({}, { ...none, description: { ...description, hybridNodes: true } }),
      message: 'unseen',
      args: { where: 'EKS Hybrid Nodes' },
      keptBy: 'hybrid',
    },
  ],
  unclear: [
    {
      name: 'no node now, but Auto Mode starts one when a job comes',
      subject: eksCluster({}, { ...none, description: { ...description, autoMode: true } }),
      message: 'onDemand',
      keptBy: 'auto-mode',
    },
    {
      name: 'a cluster that never came up',
      subject: eksCluster({}, { ...none, description: { ...description, status: 'FAILED' } }),
      message: 'broken',
    },
    {
      name: 'the same, for a learner',
      subject: eksCluster({}, { ...none, description: { ...description, status: 'FAILED' } }),
      options: { minAgeDays: 0 },
      message: 'broken',
    },
  ],
});
