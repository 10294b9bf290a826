import { describe, expect, it } from 'vitest';
import { known, type Tags, unread } from '../../../src/model/index.ts';
import { autoScalingGroupOf, eksClusterOf, parentOf, stackOf } from '../../../src/rules/leftovers/parent.ts';

const inStack = { 'aws:cloudformation:stack-name': 'shop' };
const inGroup = { ...inStack, 'aws:autoscaling:groupName': 'web' };
const unreadTags = unread({ kind: 'not-collected', resource: 'x', why: 'not-in-inventory' });

describe('parentOf', () => {
  it.each<[string, Tags, object | null]>([
    ['nobody', { Name: 'web', team: 'a' }, null],
    ['a stack', inStack, { kind: 'cloudformation-stack', name: 'shop' }],
    ['a group rather than its stack', inGroup, { kind: 'auto-scaling-group', name: 'web' }],
    [
      'an environment rather than its group',
      { ...inGroup, 'elasticbeanstalk:environment-name': 'shop-env' },
      { kind: 'beanstalk-environment', name: 'shop-env' },
    ],
    [
      'a node group rather than its Auto Scaling group',
      { ...inGroup, 'eks:cluster-name': 'k', 'eks:nodegroup-name': 'n' },
      { kind: 'eks-nodegroup', name: 'k/n' },
    ],
    ['a cluster by its own tag', { 'aws:eks:cluster-name': 'k' }, { kind: 'eks-cluster', name: 'k' }],
    ['a cluster in auto mode', { 'eks:eks-cluster-name': 'k' }, { kind: 'eks-cluster', name: 'k' }],
    ['a cluster for its Ingress', { 'elbv2.k8s.aws/cluster': 'k' }, { kind: 'eks-cluster', name: 'k' }],
    ['a cluster by the Kubernetes tag', { 'kubernetes.io/cluster/k': 'owned' }, { kind: 'eks-cluster', name: 'k' }],
    ['a node group without a cluster', { 'eks:nodegroup-name': 'n' }, null],
    ['an ECS cluster', { 'aws:ecs:clusterName': 'c' }, { kind: 'ecs-cluster', name: 'c' }],
    ['ECS without a cluster', { AmazonECSManaged: '' }, { kind: 'aws-service', name: 'Amazon ECS' }],
    [
      'ECS by its Auto Scaling group',
      { AmazonECSManaged: '', 'aws:autoscaling:groupName': 'web' },
      { kind: 'auto-scaling-group', name: 'web' },
    ],
    ['EMR', { 'aws:elasticmapreduce:job-flow-id': 'j-1' }, { kind: 'aws-service', name: 'Amazon EMR (j-1)' }],
    ['a Spot fleet', { 'aws:ec2spot:fleet-request-id': 'sfr-1' }, { kind: 'spot-fleet', name: 'sfr-1' }],
    ['an EC2 fleet', { 'aws:ec2:fleet-id': 'fleet-1' }, { kind: 'ec2-fleet', name: 'fleet-1' }],
    ['an empty name', { 'aws:autoscaling:groupName': '' }, null],
  ])('names %s', (_, tags, parent) => {
    expect(parentOf(known(tags), null)).toEqual(parent);
  });

  it('names the operator where no tag says more than a stack', () => {
    const operator = { kind: 'aws-service', name: 'ecs.amazonaws.com' };
    expect(parentOf(known(inStack), 'ecs.amazonaws.com')).toEqual(operator);
    expect(parentOf(unreadTags, 'ecs.amazonaws.com')).toEqual(operator);
    expect(parentOf(known({ 'eks:cluster-name': 'k' }), 'eks.amazonaws.com')).toEqual({
      kind: 'eks-cluster',
      name: 'k',
    });
  });

  it('names nobody by tags that were not read', () => {
    expect(parentOf(unreadTags, null)).toBeNull();
  });
});

it('finds no group or cluster behind what they do not make anew', () => {
  expect(stackOf(known({ 'aws:autoscaling:groupName': 'web', 'eks:cluster-name': 'k' }))).toBeNull();
  expect(stackOf(known(inGroup))).toEqual({ kind: 'cloudformation-stack', name: 'shop' });
});

it('finds the Auto Scaling group behind whatever else there is', () => {
  expect(autoScalingGroupOf(known({ ...inGroup, 'eks:cluster-name': 'k' }))).toBe('web');
  expect(autoScalingGroupOf(known(inStack))).toBeNull();
  expect(autoScalingGroupOf(unreadTags)).toBeNull();
});

it('finds the EKS cluster of a node, whatever else there is', () => {
  expect(eksClusterOf(known({ ...inGroup, 'kubernetes.io/cluster/k': 'owned' }))).toBe('k');
  expect(eksClusterOf(known(inGroup))).toBeNull();
  expect(eksClusterOf(unreadTags)).toBeNull();
});
