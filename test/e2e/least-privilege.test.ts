import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsFor } from '../../src/app/permissions.ts';
import { actionsOf } from '../../src/aws/read/actions.ts';
import type { Report, Rule } from '../../src/model/index.ts';
import { collectors } from '../../src/resources/collectors.ts';
import { rules } from '../../src/rules/index.ts';
import type { Label } from './seed/label.ts';
import { auditHere } from './support/audit-here.ts';
import { type Credentials, clientsIn } from './support/clients.ts';
import { messyMoto } from './support/copied-moto.ts';
import { type Moto, motoIsHere } from './support/moto.ts';
import { roleWith } from './support/roles.ts';
import { runCli } from './support/run.ts';
import { isDenied, rulesWhere, verdictsIn, verdictsOf } from './support/verdicts.ts';

interface Policy {
  readonly Statement: readonly { readonly Action: readonly string[] }[];
}

// Every run needs it, whatever its rules.
const always = 'ec2:DescribeRegions';

// What a rule only consults it may do without; on this account it cannot.
const missedAllTheSame: { readonly [action: string]: readonly string[] } = {
  'apigateway:ListRoutingRules': ['http-api-open', 'rest-api-open'],
  'budgets:DescribeBudgetActionsForBudget': ['budget-unheard'],
  'cloudwatch:GetMetricStatistics': ['dynamodb-table-idle'],
  'iam:GetAccountAuthorizationDetails': ['lambda-role-admin'],
  'organizations:DescribeOrganization': ['access-analyzer-missing'],
  's3:GetAccountPublicAccessBlock': ['s3-bucket-public'],
  's3:GetBucketAcl': ['s3-bucket-public'],
  's3:GetBucketOwnershipControls': ['s3-bucket-public'],
  's3:GetBucketPolicyStatus': ['s3-bucket-public'],
  's3:GetBucketPublicAccessBlock': ['s3-bucket-public'],
  'sns:GetSubscriptionAttributes': ['billing-alarm-ineffective', 'budget-unheard'],
  's3:ListAccessPoints': ['s3-bucket-public'],
  's3:ListMultiRegionAccessPoints': ['s3-bucket-public'],
  'sns:GetTopicAttributes': ['billing-alarm-ineffective', 'budget-unheard'],
  'sns:ListSubscriptionsByTopic': ['billing-alarm-ineffective', 'budget-unheard'],
};

// What is asked only of things that this account does not hold, since moto cannot make or date them: stand-alone tasks,
// instances of an empty cluster, node groups, old environments,
// database clusters, network load balancers.
const notAskedHere: { readonly [action: string]: readonly string[] } = {
  'apigateway:GET': ['load-balancer-empty'],
  'autoscaling:DescribeAutoScalingInstances': ['ecs-service-left-running'],
  'cloudwatch:GetMetricStatistics': ['beanstalk-environment-left-running'],
  'ec2:DescribeVpcEndpointServiceConfigurations': ['load-balancer-empty'],
  'ecs:DescribeContainerInstances': ['ecs-service-left-running', 'load-balancer-empty'],
  'ecs:DescribeTasks': ['ecs-service-left-running', 'load-balancer-empty'],
  'ecs:ListContainerInstances': ['ecs-service-left-running', 'load-balancer-empty'],
  'eks:DescribeNodegroup': ['eks-cluster-left-running'],
  'elasticbeanstalk:DescribeEnvironmentResources': ['beanstalk-environment-left-running'],
  'elasticloadbalancing:DescribeInstanceHealth': ['load-balancer-empty'],
  'elasticloadbalancing:DescribeTargetGroups': ['ecs-service-left-running'],
  'rds:DescribeDBClusterSnapshotAttributes': ['rds-snapshot-old', 'rds-snapshot-public'],
  'rds:DescribeDBClusters': ['rds-instance-idle', 'rds-instance-stopped', 'rds-snapshot-old'],
  'rds:DescribeDBInstances': ['beanstalk-environment-left-running'],
  'rds:DescribeDBProxyTargets': ['rds-instance-idle', 'rds-instance-stopped'],
  'rds:DescribeGlobalClusters': ['rds-instance-idle'],
  'route53:GetHostedZone': ['hosted-zone-empty'],
  'route53:ListHostedZones': ['s3-bucket-empty'],
  'route53:ListResourceRecordSets': ['hosted-zone-empty', 's3-bucket-empty'],
};

describe.skipIf(!motoIsHere())('the policy that the program asks for', async () => {
  const whole = motoIsHere() ? await wholePolicy() : { Statement: [] };
  const actions = actionsIn(whole).filter((action) => action !== always);
  const roles = new Map<string, Credentials>();
  let moto: Moto;
  let truth: readonly Label[];

  beforeAll(async () => {
    ({ moto, truth } = await messyMoto());
    const aws = clientsIn(moto.endpoint, 'us-east-1');
    roles.set('whole', await roleWith(aws, 'whole', whole));
    for (const action of actionsIn(whole)) {
      roles.set(action, await roleWith(aws, `without-${action.replace(':', '-')}`, without(whole, action)));
    }
    await moto.enforceIam(true);
  });
  afterAll(() => moto?.stop());

  const auditAs = async (role: string, ...args: string[]): Promise<Report> =>
    (await auditHere(args, { endpoint: moto.endpoint, credentials: roles.get(role) as Credentials })).report;

  it('is enough', async () => {
    const report = await auditAs('whole');
    expect(rulesWhere(report, isDenied)).toEqual([]);
    expect(report.coverage.gaps).toEqual([]);
    expect(verdictsOf(report.findings, truth)).toEqual(verdictsIn(truth));
  });

  it.each(actions)('without %s leaves the rules that need it unknown, and no others', async (action) => {
    const report = await auditAs(action, '--region', 'us-east-1', ...rulesThatUse(action));
    const needing = rulesThatNeed(action, truth.filter(isHere)).filter((rule) => !notAskedHere[action]?.includes(rule));
    const touched = [...needing, ...(missedAllTheSame[action] ?? [])].sort();
    expect(rulesWhere(report, isDenied)).toEqual(touched);
    const untouched = (rule: string) => !touched.includes(rule);
    const here = truth.filter(
      (label) => report.run.rules.includes(label.rule) && untouched(label.rule) && isHere(label),
    );
    const findings = report.findings.filter(({ rule }) => untouched(rule));
    expect(verdictsOf(findings, truth)).toEqual(verdictsIn(here));
  });

  it(`without ${always} says that there may be more regions than it saw`, async () => {
    const report = await auditAs(always);
    expect(report.coverage).toMatchObject({ complete: false, gaps: [{ kind: 'denied', action: always }] });
    expect(rulesWhere(report, isDenied)).toEqual([]);
  });
});

// Buckets are listed for the whole account at once, whatever the regions.
const isHere = ({ rule, region }: Label) => rule.startsWith('s3-bucket') || ['us-east-1', 'global'].includes(region);

const wholePolicy = async (): Promise<Policy> => {
  const { stdout, stderr } = await runCli(['policy'], { credentials: null });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Policy;
};

const actionsIn = ({ Statement }: Policy): readonly string[] => Statement.flatMap(({ Action }) => Action);

const without = (policy: Policy, action: string): Policy => ({
  ...policy,
  Statement: policy.Statement.map((statement) => ({
    ...statement,
    Action: statement.Action.filter((one) => one !== action),
  })).filter(({ Action }) => Action.length > 0),
});

/** Rules that cannot judge without it: they read what it gives, judge against it, or fail something that its tags may exempt. */
const rulesThatNeed = (action: string, here: readonly Label[]): readonly string[] =>
  rules
    .filter(({ optIn }) => !optIn)
    .filter((rule) => operationsFor(withoutConsulting(rule), collectors).flatMap(actionsOf).includes(action))
    .filter(
      (rule) => !isTagCallOf(rule, action) || here.some((label) => label.rule === rule.id && label.outcome === 'fail'),
    )
    .map(({ id }) => id);

const isTagCallOf = (rule: Rule, action: string): boolean => {
  const untagged = collectors.map(({ facets: { tagging: _, ...facets }, ...collector }) => ({ ...collector, facets }));
  return !operationsFor(withoutConsulting(rule), untagged).flatMap(actionsOf).includes(action);
};

/** Flags for the rules that may ask for it; the others never call it (test/contract/switched-off). None, for all rules, where it belongs to no rule. */
const rulesThatUse = (action: string): readonly string[] =>
  rules
    .filter((rule) => !rule.optIn && operationsFor(rule, collectors).flatMap(actionsOf).includes(action))
    .flatMap(({ id }) => ['--rule', id]);

const withoutConsulting = (rule: Rule): Rule => ({
  ...rule,
  consults: [],
  related: rule.related.map((need) => ({ ...need, consults: [] })),
});
