import { describe, expect, it } from 'vitest';
import { type Inventoried, known, type Rule } from '../../src/model/index.ts';
import { ami as amis } from '../../src/resources/ami/collector.ts';
import { ecsWorkload as workloads } from '../../src/resources/ecs-workload/collector.ts';
import { lambdaFunction as functions } from '../../src/resources/lambda-function/collector.ts';
import { launchTemplate as templates } from '../../src/resources/launch-template/collector.ts';
import type { AnyCollector } from '../../src/resources/reading/collector.ts';
import { amiUnused } from '../../src/rules/leftovers/ami-unused.ts';
import { beanstalkEnvironmentLeftRunning } from '../../src/rules/leftovers/beanstalk-environment-left-running.ts';
import { ebsSnapshotOrphaned } from '../../src/rules/leftovers/ebs-snapshot-orphaned.ts';
import { ebsVolumeUnattached } from '../../src/rules/leftovers/ebs-volume-unattached.ts';
import { ec2InstanceIdle } from '../../src/rules/leftovers/ec2-instance-idle.ts';
import { ecsServiceLeftRunning } from '../../src/rules/leftovers/ecs-service-left-running.ts';
import { eksClusterLeftRunning } from '../../src/rules/leftovers/eks-cluster-left-running.ts';
import { lambdaFunctionUnused } from '../../src/rules/leftovers/lambda-function-unused.ts';
import { loadBalancerEmpty } from '../../src/rules/leftovers/load-balancer-empty.ts';
import { natGatewayIdle } from '../../src/rules/leftovers/nat-gateway-idle.ts';
import { sqsQueueUnused } from '../../src/rules/leftovers/sqs-queue-unused.ts';
import { vpcEndpointIdle } from '../../src/rules/leftovers/vpc-endpoint-idle.ts';
import { ami } from '../support/build/ami.ts';
import { autoScalingGroup } from '../support/build/auto-scaling-group.ts';
import { beanstalkEnvironment } from '../support/build/beanstalk-environment.ts';
import { ebsSnapshot } from '../support/build/ebs-snapshot.ts';
import { ebsVolume } from '../support/build/ebs-volume.ts';
import { ec2Instance, instanceInterface } from '../support/build/ec2-instance.ts';
import { ecsWorkload } from '../support/build/ecs-workload.ts';
import { eksCluster } from '../support/build/eks-cluster.ts';
import { functionPolicy, lambdaFunction } from '../support/build/lambda-function.ts';
import { launchConfiguration } from '../support/build/launch-configuration.ts';
import { launchRequest } from '../support/build/launch-request.ts';
import { launchTemplate } from '../support/build/launch-template.ts';
import { loadBalancer, targetGroup } from '../support/build/load-balancer.ts';
import { natGateway } from '../support/build/nat-gateway.ts';
import { rdsInstance } from '../support/build/rds-instance.ts';
import { routeTable } from '../support/build/route-table.ts';
import { series, steady } from '../support/build/series.ts';
import { sqsQueue, unused } from '../support/build/sqs-queue.ts';
import { vpcEndpoint } from '../support/build/vpc-endpoint.ts';
import { type Answers, facetRead } from '../support/fake-aws.ts';
import { judge } from '../support/rule-tester.ts';
import { removes } from '../support/ways-of-use.ts';

const said = (rule: Rule, subject: Inventoried, ...related: readonly Inventoried[]) => {
  const finding = judge(rule, { name: '', subject, related, message: '' });
  const { outcome, message, cause } = finding;
  return { outcome, message: cause?.kind === 'unclear' ? cause.message : message, removes: removes(finding) };
};

/** The same resource, with these facets as the collector reads them from AWS's answers. */
const withRead = async (collector: AnyCollector, item: Inventoried, answers: Answers, ...facets: string[]) => {
  const read = await Promise.all(
    facets.map(async (facet) => [facet, known(await facetRead(collector, answers, item, facet))] as const),
  );
  return { ...item, facets: { ...item.facets, ...Object.fromEntries(read) } };
};

const pass = (message: string) => ({ outcome: 'pass', message, removes: false });
const unclear = (message: string) => ({ outcome: 'unknown', message, removes: false });
const notApplicable = (message: string) => ({ outcome: 'not-applicable', message, removes: false });
/** Wasted, and yet wired up: it is told, and no command takes it away. */
const told = (message: string) => ({ outcome: 'fail', message, removes: false });

describe('a snapshot whose volume is gone', () => {
  it('of which a launch template makes the data disk of every instance (cloud-custodian#3639)', async () => {
    const LaunchTemplateData = {
      ImageId: 'ami-aws',
      BlockDeviceMappings: [
        { DeviceName: '/dev/xvda', Ebs: { SnapshotId: 'snap-root' } },
        { DeviceName: '/dev/sdb', Ebs: { SnapshotId: 'snap-0a' } },
      ],
    };
    const answers: Answers = {
      'ec2:DescribeLaunchTemplateVersions': () => ({ LaunchTemplateVersions: [{ LaunchTemplateData }] }),
    };
    const template = await withRead(templates, launchTemplate(), answers, 'images', 'snapshotIds');
    expect(said(ebsSnapshotOrphaned, ebsSnapshot(), template)).toEqual(pass('named'));
  });

  it('of which a launch configuration makes a disk, that no group launches from today', () => {
    const configuration = launchConfiguration({ snapshotIds: ['snap-0a'] });
    expect(said(ebsSnapshotOrphaned, ebsSnapshot(), configuration)).toEqual(pass('named'));
  });

  it('of which a Spot Fleet makes a disk', () => {
    const fleet = launchRequest({ kind: 'spot-fleet', snapshotIds: ['snap-0a'] });
    expect(said(ebsSnapshotOrphaned, ebsSnapshot(), fleet)).toEqual(pass('named'));
  });

  it('that a partner account restores, with which it is shared', () => {
    const shared = ebsSnapshot({}, { sharedWith: ['444455556666'] });
    expect(said(ebsSnapshotOrphaned, shared)).toEqual(unclear('shared'));
  });

  it('of which tests make a new volume every week', () => {
    const restored = ebsVolume({ id: 'vol-test', snapshotId: 'snap-0a', createdAt: '2026-11-16T00:00:00.000Z' });
    expect(said(ebsSnapshotOrphaned, ebsSnapshot(), restored)).toEqual(pass('restored'));
  });

  it('that somebody pays for to be restored at once', () => {
    const fast = ebsSnapshot({}, { fastRestoreZones: ['eu-west-1a'] });
    expect(said(ebsSnapshotOrphaned, fast)).toEqual(pass('fastRestore'));
  });

  it('that Velero keeps as the backup of a cluster', () => {
    const backup = ebsSnapshot({ tags: known({ 'velero.io/backup': 'nightly-20260601' }) });
    expect(said(ebsSnapshotOrphaned, backup)).toEqual(notApplicable('kept'));
  });

  it('of which nothing is left but the bill', () => {
    const finding = said(ebsSnapshotOrphaned, ebsSnapshot(), launchTemplate(), launchConfiguration(), launchRequest());
    expect(finding).toEqual({ outcome: 'fail', message: 'orphaned', removes: true });
  });
});

describe('an image that this account never launches', () => {
  const never = { lastLaunchedAt: null };

  it('and that other accounts launch, with which it is shared (cloud-custodian#5924, #8716)', async () => {
    const OrganizationArn = 'arn:aws:organizations::999900001111:organization/o-0a';
    const answers: Answers = {
      'ec2:DescribeImageAttribute': () => ({
        ImageId: 'ami-0a',
        LaunchPermissions: [{ UserId: '444455556666' }, { OrganizationArn }],
      }),
    };
    const golden = await withRead(amis, ami({}, never), answers, 'sharedWith');
    expect(said(amiUnused, golden)).toEqual(unclear('shared'));
    const { cause } = judge(amiUnused, { name: '', subject: golden, message: '' });
    expect(cause).toMatchObject({ args: { accounts: ['444455556666', OrganizationArn] } });
  });

  it('but that a group launches for some of its instance types', () => {
    const group = autoScalingGroup({ overrideImages: ['ami-0a'] });
    expect(said(amiUnused, ami({}, never), group)).toEqual(pass('named'));
  });

  it('but that a persistent Spot request waits to launch', () => {
    const request = launchRequest({ kind: 'spot-instance', state: 'open', images: ['ami-0a'] });
    expect(said(amiUnused, ami({}, never), request)).toEqual(pass('named'));
  });
});

describe('an ECS service', () => {
  const group = (name: string) => `arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/${name}/0a`;
  const balancer = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/0a';
  const still = { cpu: steady(0.3, 14) };
  const silence = { traffic: { by: 'requests', series: series([]) } } as const;

  it('after a native blue/green deployment, all traffic on the other target group (containers-roadmap#1681, #2853)', async () => {
    const answers: Answers = {
      'elasticloadbalancingv2:DescribeTargetGroups': () => ({
        TargetGroups: ['blue', 'green'].map((name) => ({ TargetGroupArn: group(name), LoadBalancerArns: [balancer] })),
      }),
      'cloudwatch:GetMetricStatistics': ({ Dimensions }) => ({
        Datapoints: JSON.stringify(Dimensions).includes('targetgroup/green')
          ? [{ Timestamp: new Date('2026-11-20T00:00:00Z'), Sum: 50_000, Unit: 'Count' }]
          : [],
      }),
    };
    const service = ecsWorkload({ balancedBy: [group('blue'), group('green')] }, still);
    const green = await withRead(workloads, service, answers, 'traffic');
    expect(said(ecsServiceLeftRunning, green)).toEqual(pass('used'));
  });

  it('of which no request is counted, at a CPU of 41 %', () => {
    const computing = ecsWorkload({}, { cpu: steady(41, 14), ...silence });
    expect(said(ecsServiceLeftRunning, computing)).toEqual(unclear('computes'));
  });

  it('that others call by Service Connect, behind a load balancer that nobody asks', () => {
    expect(
      said(ecsServiceLeftRunning, ecsWorkload({ reachedBy: ['Service Connect'] }, { ...still, ...silence })),
    ).toEqual(unclear('reached'));
  });

  it('that others find by a name of Cloud Map', () => {
    expect(said(ecsServiceLeftRunning, ecsWorkload({ reachedBy: ['service discovery'] }, still))).toEqual(
      unclear('reached'),
    );
  });

  it('that ships the logs of every instance, and hardly computes', () => {
    expect(said(ecsServiceLeftRunning, ecsWorkload({ daemon: true, fargate: [] }, still))).toEqual(unclear('agent'));
  });

  it('of which a task by itself may be anybody’s long job: no command stops it', () => {
    const task = ecsWorkload({ kind: 'task', status: 'RUNNING' }, { cpu: null });
    expect(said(ecsServiceLeftRunning, task)).toEqual(told('alone'));
  });
});

describe('a function without an invocation in its region', () => {
  const old = { modifiedAt: '2026-01-01T00:00:00.000Z' };
  const silent = { invocations: series([]) };

  it('that CloudFront runs at the edge, where 90,000 calls a day count (serverless-nextjs#712)', async () => {
    const trust = { Statement: [{ Principal: { Service: ['lambda.amazonaws.com', 'edgelambda.amazonaws.com'] } }] };
    const answers = {
      'iam:ListRoles': () => ({
        Roles: [
          {
            Arn: 'arn:aws:iam::111122223333:role/hello',
            AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(trust)),
          },
        ],
      }),
    } as unknown as Answers;
    const edge = lambdaFunction({ ...old, region: 'us-east-1' }, silent);
    expect(said(lambdaFunctionUnused, await withRead(functions, edge, answers, 'edgeRole'))).toEqual(unclear('edge'));
  });

  it('by its own name, though all call its alias: CloudWatch adds them up under the name', async () => {
    const answers: Answers = {
      'cloudwatch:GetMetricStatistics': ({ Dimensions }) => {
        expect(Dimensions).toEqual([{ Name: 'FunctionName', Value: 'hello' }]);
        return { Datapoints: [{ Timestamp: new Date('2026-11-01T00:00:00Z'), Sum: 12, Unit: 'Count' }] };
      },
    };
    const called = await withRead(functions, lambdaFunction(old), answers, 'invocations');
    expect(said(lambdaFunctionUnused, called)).toEqual(pass('used'));
  });

  it('that reads a stream which has been quiet', () => {
    const reader = lambdaFunction(old, {
      ...silent,
      eventSources: ['arn:aws:kinesis:eu-west-1:111122223333:stream/s'],
    });
    expect(said(lambdaFunctionUnused, reader)).toEqual(pass('targeted'));
  });

  it('that runs once a year', () => {
    const yearly = { schedules: ['arn:aws:scheduler:eu-west-1:111122223333:schedule/default/yearly'] };
    expect(said(lambdaFunctionUnused, lambdaFunction(old, { ...silent, ...yearly }))).toEqual(pass('targeted'));
  });

  it('that serves a custom resource of a stack of the CDK', () => {
    const description = 'AWS CDK resource provider framework - isComplete (Shop/Migration)';
    expect(said(lambdaFunctionUnused, lambdaFunction({ ...old, description }, silent))).toEqual(
      notApplicable('customResource'),
    );
  });

  it('that its policy still lets a bucket call: told, and not deleted', () => {
    const policies = [
      functionPolicy([{ Principal: { Service: 's3.amazonaws.com' }, Action: 'lambda:InvokeFunction' }]),
    ];
    expect(said(lambdaFunctionUnused, lambdaFunction(old, { ...silent, policies }))).toEqual(told('granted'));
  });
});

describe('between networks', () => {
  it('a NAT gateway without traffic is the way out of a private subnet', () => {
    const idle = natGateway({}, { bytesOut: steady(0, 90) });
    expect(said(natGatewayIdle, idle, routeTable({ targets: ['nat-0a'] }))).toEqual(told('routed'));
    expect(said(natGatewayIdle, idle, routeTable()).removes).toBe(true);
  });

  it('an endpoint of a Gateway Load Balancer is in the route of a subnet', () => {
    const idle = vpcEndpoint({ kind: 'GatewayLoadBalancer' }, { bytes: series([]) });
    const main = routeTable({ main: true, subnetIds: [], targets: ['vpce-0a'] });
    expect(said(vpcEndpointIdle, idle, main)).toEqual(told('routed'));
  });

  it('a network load balancer without targets is the service of other accounts’ endpoints', () => {
    const services = { endpointServices: ['com.amazonaws.vpce.eu-west-1.vpce-svc-0a'] };
    const empty = loadBalancer({ kind: 'network' }, { targetGroups: [], answering: null, ...services });
    expect(said(loadBalancerEmpty, empty)).toEqual(told('wired'));
  });

  it('a load balancer has no target tonight: its group is scaled to none until the morning', () => {
    const empty = loadBalancer({}, { targetGroups: [targetGroup({ targets: 0, healthy: 0 })] });
    const group = autoScalingGroup({ desired: 0, balancedBy: [targetGroup().arn] });
    expect(said(loadBalancerEmpty, empty, group)).toEqual(told('wired'));
  });

  it('a load balancer has no target group, and redirects an old domain', () => {
    expect(said(loadBalancerEmpty, loadBalancer({}, { targetGroups: [], answering: 1 }))).toEqual(
      told('answersItself'),
    );
  });
});

describe('machines and what they keep', () => {
  it('an instance trains on its GPU, which CloudWatch does not measure by itself', () => {
    const quiet = { cpu: steady(4, 14), networkIn: steady(1_000, 14), networkOut: steady(1_000, 14) };
    expect(said(ec2InstanceIdle, ec2Instance({ instanceType: 'p4d.24xlarge' }, quiet))).toEqual(unclear('accelerated'));
  });

  it('a volume waits for a StatefulSet that is scaled to none, by a driver that names no claim', () => {
    const volume = ebsVolume({ state: 'available', attachments: 0, tags: known({ CSIVolumeName: 'pvc-0a' }) });
    expect(said(ebsVolumeUnattached, volume)).toEqual(told('claimed'));
  });

  it('a cluster runs on nodes of its own that carry no tag', () => {
    const node = ec2Instance({ interfaces: [instanceInterface({ securityGroupIds: ['sg-0c'] })] });
    expect(said(eksClusterLeftRunning, eksCluster({}, { nodegroups: [] }), node)).toEqual(pass('used'));
  });

  it('an environment that nobody asks keeps the database of another application', () => {
    const environment = beanstalkEnvironment({}, { traffic: { by: 'requests', series: series([]) } });
    const database = rdsInstance({ tags: known({ 'elasticbeanstalk:environment-name': 'shop-prod' }) });
    expect(said(beanstalkEnvironmentLeftRunning, environment, database)).toEqual(told('keepsData'));
  });

  it('a queue is silent because the function whose dead letters it takes never fails', () => {
    const { arn } = sqsQueue();
    const work = lambdaFunction({ deadLetterArn: arn });
    expect(said(sqsQueueUnused, sqsQueue({}, unused), work)).toEqual(pass('targeted'));
  });
});
