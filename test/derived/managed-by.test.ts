import { describe, expect, it } from 'vitest';
import { managedBy, managerNames, managerOfKind } from '../../src/derived/index.ts';
import { known, type Tags, unread } from '../../src/model/index.ts';
import { ami } from '../support/build/ami.ts';
import { ebsVolume } from '../support/build/ebs-volume.ts';
import { ec2Instance } from '../support/build/ec2-instance.ts';
import { ecsWorkload } from '../support/build/ecs-workload.ts';
import { httpApi } from '../support/build/http-api.ts';
import { loadBalancer } from '../support/build/load-balancer.ts';
import { rdsInstance } from '../support/build/rds-instance.ts';

const inStack = { 'aws:cloudformation:stack-name': 'shop' };
const inGroup = { ...inStack, 'aws:autoscaling:groupName': 'web' };
const unreadTags = unread({ kind: 'not-collected', resource: 'x', why: 'not-in-inventory' });
const instance = (tags: Tags, operatedBy: string | null = null) => ec2Instance({ tags: known(tags), operatedBy });

describe('who manages an instance', () => {
  it.each<[string, Tags, object | null]>([
    ['nobody', { Name: 'web', team: 'a' }, null],
    ['a stack', inStack, { kind: 'cloudformation-stack', name: 'shop', id: null }],
    [
      'a stack by its id, which no later stack of its name has',
      { ...inStack, 'aws:cloudformation:stack-id': 'arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/1' },
      {
        kind: 'cloudformation-stack',
        name: 'shop',
        id: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/1',
      },
    ],
    ['a group rather than its stack', inGroup, { kind: 'auto-scaling-group', name: 'web', id: null }],
    [
      'an environment rather than its group',
      { ...inGroup, 'elasticbeanstalk:environment-name': 'shop-env' },
      { kind: 'beanstalk-environment', name: 'shop-env', id: null },
    ],
    [
      'a node group rather than its Auto Scaling group',
      { ...inGroup, 'eks:cluster-name': 'k', 'eks:nodegroup-name': 'n' },
      { kind: 'eks-nodegroup', name: 'k/n', id: null },
    ],
    [
      'the group of a self-managed node, which the cluster would not start again',
      { ...inGroup, 'kubernetes.io/cluster/k': 'owned' },
      { kind: 'auto-scaling-group', name: 'web', id: null },
    ],
    ['a cluster by its own tag', { 'aws:eks:cluster-name': 'k' }, { kind: 'eks-cluster', name: 'k', id: null }],
    ['a cluster in auto mode', { 'eks:eks-cluster-name': 'k' }, { kind: 'eks-cluster', name: 'k', id: null }],
    [
      'a cluster by the Kubernetes tag',
      { 'kubernetes.io/cluster/k': 'owned' },
      { kind: 'eks-cluster', name: 'k', id: null },
    ],
    ['a node group without a cluster', { 'eks:nodegroup-name': 'n' }, null],
    ['an ECS cluster', { 'aws:ecs:clusterName': 'c' }, { kind: 'ecs-cluster', name: 'c', id: null }],
    ['ECS without a cluster', { AmazonECSManaged: '' }, { kind: 'aws-service', name: 'Amazon ECS', id: null }],
    ['EMR', { 'aws:elasticmapreduce:job-flow-id': 'j-1' }, { kind: 'aws-service', name: 'Amazon EMR (j-1)', id: null }],
    ['a Spot fleet', { 'aws:ec2spot:fleet-request-id': 'sfr-1' }, { kind: 'spot-fleet', name: 'sfr-1', id: null }],
    ['an EC2 fleet', { 'aws:ec2:fleet-id': 'fleet-1' }, { kind: 'ec2-fleet', name: 'fleet-1', id: null }],
    ['an empty name', { 'aws:autoscaling:groupName': '' }, null],
  ])('%s', (_, tags, manager) => {
    expect(managedBy(instance(tags))).toEqual(manager);
  });

  it('is its operator where no tag says more than a stack', () => {
    const operator = { kind: 'aws-service', name: 'ecs.amazonaws.com', id: null };
    expect(managedBy(instance(inStack, 'ecs.amazonaws.com'))).toEqual(operator);
    expect(managedBy({ ...instance({}, 'ecs.amazonaws.com'), tags: unreadTags })).toEqual(operator);
    expect(managedBy(instance({ 'eks:cluster-name': 'k' }, 'eks.amazonaws.com'))?.kind).toBe('eks-cluster');
  });

  it('is nobody by tags that were not read', () => {
    expect(managedBy({ ...instance(inGroup), tags: unreadTags })).toBeNull();
  });
});

describe('who manages anything else', () => {
  it('is no group or cluster that does not make it anew', () => {
    const tags = known({ 'aws:autoscaling:groupName': 'web', 'eks:cluster-name': 'k' });
    expect(managedBy(ebsVolume({ tags }))).toBeNull();
    expect(managedBy(ebsVolume({ tags: known({ 'aws:autoscaling:groupName': 'web', ...inStack }) }))).toEqual({
      kind: 'cloudformation-stack',
      name: 'shop',
      id: null,
    });
  });

  it('is the cluster that made a volume for a claim of its pods, and no other volume', () => {
    const tags = { 'kubernetes.io/cluster/k': 'owned', ...inStack };
    const claim = { 'kubernetes.io/created-for/pvc/name': 'data-db-0' };
    expect(managedBy(ebsVolume({ tags: known({ ...tags, ...claim }) }))).toEqual({
      kind: 'eks-cluster',
      name: 'k',
      id: null,
    });
    expect(managedBy(ebsVolume({ tags: known({ 'eks:eks-cluster-name': 'k', ...claim }) }))?.kind).toBe('eks-cluster');
    expect(managedBy(ebsVolume({ tags: known(tags) }))?.kind).toBe('cloudformation-stack');
    expect(managedBy(ebsVolume({ tags: known(claim) }))).toBeNull();
  });

  it('is the cluster whose controller made a load balancer, by tags that come from a facet', () => {
    const tags = known({ 'elbv2.k8s.aws/cluster': 'k' });
    expect(managedBy(loadBalancer(), tags)).toEqual({ kind: 'eks-cluster', name: 'k', id: null });
    expect(managedBy(loadBalancer(), unreadTags)).toBeNull();
  });

  it('is what a field says', () => {
    expect(managedBy(rdsInstance({ clusterId: 'orders' }))).toEqual({ kind: 'rds-cluster', name: 'orders', id: null });
    expect(managedBy(rdsInstance({ clusterId: null }))).toBeNull();
    expect(managedBy(httpApi({ gatewayManaged: true }))).toEqual({
      kind: 'aws-service',
      name: 'API Gateway',
      id: null,
    });
    expect(managedBy(httpApi({ gatewayManaged: false }))).toBeNull();
  });

  it('is a pipeline for the image that it built', () => {
    const tags = known({ Ec2ImageBuilderArn: 'arn:x' });
    expect(managedBy(ami({ tags }))).toEqual({ kind: 'aws-service', name: 'EC2 Image Builder (arn:x)', id: null });
  });

  it('is not what it is only a member of', () => {
    expect(managedBy(ecsWorkload({ cluster: 'main' }))).toBeNull();
  });
});

it('tells the manager of one kind alone', () => {
  expect(managerOfKind(instance({ ...inGroup, 'kubernetes.io/cluster/k': 'owned' }), 'eks-cluster')).toBe('k');
  expect(managerOfKind(instance(inGroup), 'auto-scaling-group')).toBe('web');
  expect(managerOfKind(instance(inGroup), 'eks-cluster')).toBeNull();
});

it('names everything that manages or holds a resource, each once', () => {
  const tags = { ...inGroup, 'eks:cluster-name': 'k', 'eks:nodegroup-name': 'n' };
  expect([...managerNames(instance(tags))].sort()).toEqual(['k', 'n', 'shop', 'web']);
  expect(managerNames(ecsWorkload({ cluster: 'main' }))).toEqual(['main']);
  expect(managerNames({ ...instance(tags), tags: unreadTags })).toEqual([]);
});
