import { loadBalancerEmpty } from '../../../src/rules/leftovers/load-balancer-empty.ts';
import { autoScalingGroup } from '../../support/build/auto-scaling-group.ts';
import { ecsWorkload } from '../../support/build/ecs-workload.ts';
import { loadBalancer, targetGroup } from '../../support/build/load-balancer.ts';
import { testRule } from '../../support/rule-tester.ts';

const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/50dc6c495c0c9188';
const deletion = `aws elbv2 delete-load-balancer --load-balancer-arn ${arn} --region eu-west-1`;
const classicDeletion = 'aws elb delete-load-balancer --load-balancer-name web --region eu-west-1';
const look = 'aws elasticbeanstalk describe-environment-resources --environment-name shop-prod --region eu-west-1';
const termination = 'aws elasticbeanstalk terminate-environment --environment-name shop-prod --region eu-west-1';
const none = { targetGroups: [], answering: 0 };
const classic = { kind: 'classic' as const, state: null, addressType: null, instances: 0 };
const ofNetwork = { kind: 'network' as const };
const ofGateway = { kind: 'gateway' as const, internetFacing: false };

testRule(loadBalancerEmpty, {
  pass: [
    {
      name: 'with targets',
      subject: loadBalancer({}, { answering: 0 }),
      message: 'serves',
      args: { targets: 2 },
      keptBy: 'targets',
    },
    {
      name: 'with targets in one of its groups, although nobody is well there',
      subject: loadBalancer(
        {},
        { targetGroups: [targetGroup({ name: 'old', targets: 0 }), targetGroup({ targets: 1, healthy: 0 })] },
      ),
      message: 'serves',
      args: { targets: 1 },
      evidence: { targetGroups: [{ name: 'old' }, { name: 'web', healthy: 0 }] },
    },
    {
      name: 'a classic one with an instance',
      subject: loadBalancer({ ...classic, instances: 1 }, { targetGroups: [targetGroup({ targets: 1, healthy: 1 })] }),
      message: 'serves',
      args: { targets: 1 },
    },
  ],
  fail: [
    {
      name: 'whose only target is a stopped instance',
      subject: loadBalancer({}, { targetGroups: [targetGroup({ targets: 0, healthy: 0, unused: 1 })] }),
      message: 'unused',
      args: { registered: 1 },
      cautions: ['restarted'],
    },
    {
      name: 'a classic one whose instances are out of service',
      subject: loadBalancer(
        { ...classic, instances: 2 },
        { targetGroups: [targetGroup({ targets: 0, healthy: 0, unused: 2 })] },
      ),
      message: 'unused',
      args: { registered: 2 },
      commands: [classicDeletion],
      cautions: ['restarted'],
    },
    {
      name: 'without a target group',
      subject: loadBalancer({}, none),
      message: 'noTargetGroup',
      args: { balancer: 'web', kind: 'application' },
      severity: 'medium',
      evidence: { zones: 2, targetGroups: [], listeners: 0 },
      bills: [
        ['load-balancer-hour', 730, 'application'],
        ['public-ipv4-hour', 1460],
      ],
      removal: { of: 'resource', effect: 'removes', keep: [], remove: [deletion], forGood: [deletion] },
      cautions: [],
      parent: null,
    },
    {
      name: 'that only redirects: milder, for somebody may use it',
      subject: loadBalancer({}, { ...none, answering: 1 }),
      message: 'answersItself',
      args: { listeners: 1 },
      severity: 'low',
      removal: null,
      keptBy: 'answers',
    },
    {
      name: 'protected from deletion: somebody wanted it to stay',
      subject: loadBalancer({}, { ...none, deletionProtected: true }),
      message: 'noTargetGroup',
      commands: [deletion],
      cautions: ['protected'],
    },
    {
      name: 'whose targets are the instances of a group that is scaled to none',
      subject: loadBalancer({}, { targetGroups: [targetGroup({ targets: 0 })], answering: 0 }),
      related: [autoScalingGroup({ desired: 0, balancedBy: [targetGroup().arn] }), ecsWorkload()],
      message: 'wired',
      args: { users: ['web'], count: 1 },
      bills: [
        ['load-balancer-hour', 730, 'application'],
        ['public-ipv4-hour', 1460],
      ],
      removal: null,
      keptBy: 'group',
    },
    {
      name: 'whose targets are the tasks of a service that is scaled to none',
      subject: loadBalancer({}, { targetGroups: [targetGroup({ targets: 0 })], answering: 0 }),
      related: [autoScalingGroup(), ecsWorkload({ desired: 0, running: 0, balancedBy: [targetGroup().arn] })],
      message: 'wired',
      args: { users: ['main/worker'] },
      removal: null,
      keptBy: 'service',
    },
    {
      name: 'a classic one in which a group registers its instances',
      subject: loadBalancer(classic, { targetGroups: [] }),
      related: [autoScalingGroup({ id: 'old', balancedBy: ['web'] })],
      message: 'wired',
      removal: null,
    },
    {
      name: 'a network one behind an endpoint service, by which other accounts reach it',
      subject: loadBalancer(ofNetwork, {
        ...none,
        answering: 0,
        endpointServices: ['com.amazonaws.vpce.eu-west-1.vpce-svc-0a'],
      }),
      message: 'wired',
      args: { users: ['com.amazonaws.vpce.eu-west-1.vpce-svc-0a'] },
      removal: null,
      keptBy: 'endpoint-service',
    },
    {
      name: 'a network one to which a REST API leads by a VPC link',
      subject: loadBalancer(ofNetwork, { ...none, answering: 0, vpcLinks: ['to-shop'] }),
      message: 'wired',
      args: { users: ['to-shop'] },
      removal: null,
      keptBy: 'vpc-link',
    },
    {
      name: 'with target groups that are empty',
      subject: loadBalancer(
        {},
        { targetGroups: [targetGroup({ targets: 0 }), targetGroup({ name: 'b', targets: 0 })] },
      ),
      message: 'noTargets',
      args: { groups: 2 },
      severity: 'medium',
    },
    {
      name: 'a network one without a target group, inside the network: no public address',
      subject: loadBalancer({ ...ofNetwork, internetFacing: false }, { ...none, answering: null }),
      message: 'noTargetGroup',
      bills: [['load-balancer-hour', 730, 'network']],
    },
    {
      name: 'a gateway one with an empty group',
      subject: loadBalancer(ofGateway, { targetGroups: [targetGroup({ targets: 0 })] }),
      message: 'noTargets',
      bills: [['load-balancer-hour', 730, 'gateway']],
    },
    {
      name: 'a classic one without instances',
      subject: loadBalancer(classic, { targetGroups: [] }),
      message: 'noInstances',
      bills: [
        ['load-balancer-hour', 730, 'classic'],
        ['public-ipv4-hour', 1460],
      ],
      removal: {
        of: 'resource',
        effect: 'removes',
        keep: [],
        remove: [classicDeletion],
        forGood: [classicDeletion],
      },
      cautions: [],
    },
    {
      name: 'public, but without IPv4',
      subject: loadBalancer({ addressType: 'dualstack-without-public-ipv4' }, none),
      message: 'noTargetGroup',
      bills: [['load-balancer-hour', 730, 'application']],
    },
    {
      name: 'of an environment: the environment is the place to act',
      subject: loadBalancer({}, { ...none, tagging: { 'elasticbeanstalk:environment-name': 'shop-prod' } }),
      message: 'noTargetGroup',
      parent: { kind: 'beanstalk-environment', name: 'shop-prod' },
      removal: {
        of: 'manager',
        effect: 'removes',
        keep: [look],
        remove: [termination],
        forGood: [look, termination],
      },
      cautions: [],
    },
    {
      name: 'of a Kubernetes Ingress: only the cluster can act',
      subject: loadBalancer({}, { ...none, tagging: { 'elbv2.k8s.aws/cluster': 'k' } }),
      message: 'noTargetGroup',
      parent: { kind: 'eks-cluster', name: 'k' },
      removal: null,
      commands: [],
    },
    {
      name: 'made a minute ago and busy, where its existence alone counts',
      subject: loadBalancer({ createdAt: '2026-11-22T11:59:00.000Z' }),
      options: { minAgeDays: 0 },
      message: 'stillThere',
      bills: [
        ['load-balancer-hour', 730, 'application'],
        ['public-ipv4-hour', 1460],
      ],
      commands: [deletion],
    },
    {
      name: 'a classic one with an instance, where its existence alone counts',
      subject: loadBalancer({ ...classic, instances: 1 }, { targetGroups: [] }),
      options: { minAgeDays: 0 },
      message: 'stillThere',
    },
  ],
  notApplicable: [
    { name: 'being made', subject: loadBalancer({ state: 'provisioning' }, none), message: 'coming' },
    { name: 'that never came up', subject: loadBalancer({ state: 'failed' }, none), message: 'failed' },
    {
      name: 'that somebody is setting up',
      subject: loadBalancer({ createdAt: '2026-11-22T11:00:00.000Z' }, none),
      message: 'tooNew',
    },
  ],
});
