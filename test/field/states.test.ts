import { describe, expect, it } from 'vitest';
import { answersIn } from '../../scripts/recorded/recording.ts';
import { replay } from '../../scripts/recorded/replay.ts';
import { auditedAnswers } from '../support/audited-answers.ts';
import type { Answers } from '../support/fake-aws.ts';

const now = new Date('2026-11-22T12:00:00Z');

/** What a rule says of each resource of a recording of ours. */
const recorded = async (name: string, rule: string) => {
  const { report } = await replay(answersIn(new URL(`./answers/${name}`, import.meta.url).pathname), now);
  return Object.fromEntries(
    report.findings
      .filter((finding) => finding.rule === rule)
      .map(({ resource, outcome, message, cause }) => [
        resource.id,
        outcome === 'unknown'
          ? `unknown ${cause?.kind === 'unclear' ? cause.message : 'unread'}`
          : `${outcome} ${message}`,
      ]),
  );
};

it('a database that AWS does not bill is not said to run', async () => {
  expect(await recorded('rds-instance-states', 'rds-instance-idle')).toEqual({
    new: 'not-applicable passing',
    'born-dead': 'not-applicable unbilled',
    dead: 'not-applicable unbilled',
    cramped: 'unknown unread',
    locked: 'not-applicable unbilled',
    unfit: 'not-applicable unbilled',
    resting: 'not-applicable stopped',
    going: 'not-applicable passing',
  });
});

it('a cache that is made, deleted or never was is not said to be left running, whatever AWS leaves out of it', async () => {
  expect(await recorded('elasticache-group-passing', 'elasticache-left-running')).toEqual({
    forming: 'not-applicable passing',
    going: 'not-applicable passing',
    coming: 'not-applicable passing',
    broken: 'not-applicable passing',
    fresh: 'not-applicable passing',
  });
});

it.each([
  ['dynamodb-table-deleting', 'dynamodb-table-idle', { sessions: 'not-applicable gone', carts: 'unknown unread' }],
  ['redshift-creating', 'redshift-left-running', { wh: 'not-applicable passing' }],
  ['efs-creating', 'efs-file-system-unused', { 'fs-0a': 'not-applicable passing' }],
  [
    'opensearch-being-made',
    'opensearch-left-running',
    { logs: 'not-applicable coming', old: 'not-applicable leaving' },
  ],
  [
    'lightsail-pending',
    'lightsail-left-running',
    { blog: 'not-applicable passing', db: 'not-applicable passing', lb: 'not-applicable passing' },
  ],
  [
    'sagemaker-failed',
    'sagemaker-left-running',
    {
      nb: 'not-applicable notRunning',
      ep: 'not-applicable notRunning',
      'd-0a/ana/JupyterServer/default': 'not-applicable notRunning',
    },
  ],
  ['beanstalk-launching', 'beanstalk-environment-left-running', { env: 'not-applicable passing' }],
  [
    'nat-gateway-states',
    'nat-gateway-idle',
    {
      'nat-0failed': 'not-applicable gone',
      'nat-0pending': 'not-applicable tooNew',
      'nat-0deleted': 'not-applicable gone',
    },
  ],
  [
    'vpc-endpoint-states',
    'vpc-endpoint-idle',
    {
      'vpce-0wait': 'not-applicable bare',
      'vpce-0no': 'not-applicable gone',
      'vpce-0bad': 'not-applicable bare',
      'vpce-0old': 'unknown unread',
      'vpce-0bare': 'not-applicable bare',
    },
  ],
  [
    'load-balancer-provisioning',
    'load-balancer-empty',
    { web: 'not-applicable coming', dead: 'not-applicable failed' },
  ],
])('%s is told by its state', async (name, rule, verdicts) => {
  expect(await recorded(name, rule)).toEqual(verdicts);
});

const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0a';
const web = {
  LoadBalancerName: 'web',
  LoadBalancerArn: arn,
  Type: 'application' as const,
  Scheme: 'internet-facing' as const,
  CreatedTime: new Date('2026-06-01T00:00:00Z'),
  State: { Code: 'active' as const },
  AvailabilityZones: [{}, {}],
};
const classic = {
  LoadBalancerName: 'old',
  Scheme: 'internal',
  CreatedTime: new Date('2016-06-01T00:00:00Z'),
  Instances: [{ InstanceId: 'i-1' }],
  AvailabilityZones: ['eu-west-1a'],
};
const behind = (...states: object[]): Answers => ({
  'elasticloadbalancingv2:DescribeLoadBalancers': () => ({ LoadBalancers: [web] }),
  'elasticloadbalancing:DescribeLoadBalancers': () => ({ LoadBalancerDescriptions: [] }),
  'elasticloadbalancingv2:DescribeTargetGroups': () => ({
    TargetGroups: [
      { TargetGroupArn: 'arn:tg', TargetGroupName: 'tg', TargetType: 'instance' as const, LoadBalancerArns: [arn] },
    ],
  }),
  'elasticloadbalancingv2:DescribeTargetHealth': () => ({
    TargetHealthDescriptions: states.map((TargetHealth) => ({ TargetHealth })),
  }),
  'elasticloadbalancingv2:DescribeTags': () => ({ TagDescriptions: [{ ResourceArn: arn, Tags: [] }] }),
});
const ofClassic = (State: string): Answers => ({
  'elasticloadbalancingv2:DescribeLoadBalancers': () => ({ LoadBalancers: [] }),
  'elasticloadbalancing:DescribeLoadBalancers': () => ({ LoadBalancerDescriptions: [classic] }),
  'elasticloadbalancing:DescribeInstanceHealth': () => ({
    InstanceStates: [{ InstanceId: 'i-1', State, Description: 'Instance is in stopped state.' }],
  }),
  'elasticloadbalancing:DescribeTags': () => ({ TagDescriptions: [{ LoadBalancerName: 'old', Tags: [] }] }),
});

describe('a target that gets nothing is no target', () => {
  it.each([
    ['a stopped instance', behind({ State: 'unused', Reason: 'Target.InvalidState' }), 'fail unused'],
    ['one in a zone that is off', behind({ State: 'unused', Reason: 'Target.NotInUse' }), 'fail unused'],
    ['a stopped one beside a healthy one', behind({ State: 'unused' }, { State: 'healthy' }), 'pass serves'],
    ['one that fails its checks: the balancer asks it where all do', behind({ State: 'unhealthy' }), 'pass serves'],
    ['the stopped instance of a classic balancer', ofClassic('OutOfService'), 'fail unused'],
    ['an instance of a classic balancer', ofClassic('InService'), 'pass serves'],
  ])('%s', async (_, answers, verdict) => {
    const [one] = await auditedAnswers(answers, 'load-balancer-empty');
    expect(`${one?.outcome} ${one?.message}`).toBe(verdict);
  });
});
