import { describe, expect, it } from 'vitest';
import type { RolePolicy } from '../../src/resources/iam-role/fields.ts';
import { functionUrlOpen } from '../../src/rules/exposure/function-url-open.ts';
import { lambdaPolicyPublic } from '../../src/rules/exposure/lambda-policy-public.ts';
import { lambdaRoleAdmin } from '../../src/rules/workload/lambda-role-admin.ts';
import { awsPolicy, iamRole } from '../support/build/iam-role.ts';
import { functionPolicy, functionUrl, lambdaFunction } from '../support/build/lambda-function.ts';
import { judge } from '../support/rule-tester.ts';

const inline = (...Statement: readonly object[]): RolePolicy => ({
  policy: 'inline',
  kind: 'inline',
  document: JSON.stringify({ Version: '2012-10-17', Statement }),
});
const customer = (name: string, ...statements: readonly object[]): RolePolicy => ({
  ...inline(...statements),
  policy: `arn:aws:iam::111122223333:policy/${name}`,
  kind: 'customer',
});
const allow = (Action: string | readonly string[], change: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...change,
});
const deny = (Action: string | readonly string[], change: object = {}) => ({
  ...allow(Action, change),
  Effect: 'Deny',
});

const roleJudged = (policies: readonly RolePolicy[], boundary: RolePolicy | null = null) => {
  const { outcome, message, severity } = judge(lambdaRoleAdmin, {
    name: 'a role',
    subject: lambdaFunction(),
    related: [iamRole({}, { permissions: { policies, boundary } })],
    message: '',
  }) as { outcome: string; message?: string; severity: string };
  return { outcome, message, severity };
};

describe('what grants what', () => {
  it.each<[string, readonly RolePolicy[], string]>([
    [
      'everything but iam:DeleteAccountAlias',
      [inline({ Effect: 'Allow', NotAction: 'iam:DeleteAccountAlias', Resource: '*' })],
      'admin',
    ],
    ['everything but one bucket', [inline({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::x' })], 'admin'],
    ['everything on arn:aws:*:*:*:*', [inline(allow('*', { Resource: 'arn:aws:*:*:*:*' }))], 'admin'],
    ['everything, less what its holder can undo', [inline(allow('*'), deny('s3:DeleteBucket'))], 'admin'],
    ['iam:* on *', [inline(allow('iam:*'))], 'selfAdmin'],
    [
      'attaching and putting policies on *',
      [inline(allow(['iam:AttachRolePolicy', 'iam:PutRolePolicy']))],
      'selfAdmin',
    ],
    [
      'putting policies on itself alone',
      [inline(allow('iam:PutRolePolicy', { Resource: 'arn:aws:iam::111122223333:role/hello' }))],
      'selfAdmin',
    ],
    ['everything in its own account', [inline(allow('*', { Resource: 'arn:aws:*:*:111122223333:*' }))], 'selfAdmin'],
    ['a new version of a policy that it has', [customer('own', allow('iam:CreatePolicyVersion'))], 'selfAdmin'],
    ['IAMFullAccess', [awsPolicy('IAMFullAccess')], 'selfAdmin'],
    [
      'a user of its own making with a key',
      [inline(allow(['iam:CreateUser', 'iam:PutUserPolicy', 'iam:CreateAccessKey']))],
      'selfAdmin',
    ],
    [
      'any role to any function',
      [inline(allow(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction']))],
      'borrowing',
    ],
    [
      'any role to EC2, named in the condition',
      [
        inline(
          allow('iam:PassRole', { Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } } }),
          allow('ec2:*'),
        ),
      ],
      'borrowing',
    ],
    ['keys of any user', [inline(allow('iam:CreateAccessKey'))], 'borrowing'],
    ['who may take any role', [inline(allow('iam:UpdateAssumeRolePolicy'))], 'borrowing'],
  ])('a role that allows %s is no limited role', (_, policies, message) => {
    expect(roleJudged(policies)).toMatchObject({ outcome: 'fail', message });
  });

  it.each<[string, readonly RolePolicy[], string]>([
    [
      'everything but IAM, as PowerUserAccess does',
      [inline({ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*'], Resource: '*' })],
      'limited',
    ],
    ['everything, with a Deny on all of IAM', [awsPolicy('AdministratorAccess'), inline(deny('iam:*'))], 'denied'],
    ['everything, with a Deny on everything', [inline(allow('*'), deny('*'))], 'denied'],
    ['nothing, by NotAction *', [inline({ Effect: 'Allow', NotAction: '*', Resource: '*' })], 'limited'],
    [
      'attaching just one harmless policy',
      [
        inline(
          allow('iam:AttachRolePolicy', {
            Condition: { ArnEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess' } },
          }),
        ),
      ],
      'limited',
    ],
    [
      'putting policies on another role',
      [inline(allow('iam:PutRolePolicy', { Resource: 'arn:aws:iam::111122223333:role/other' }))],
      'limited',
    ],
    [
      'passing one role to a new function',
      [inline(allow('iam:PassRole', { Resource: 'arn:aws:iam::111122223333:role/small' }), allow('lambda:*'))],
      'limited',
    ],
    [
      'passing any role to a service that it cannot start',
      [
        inline(
          allow('iam:PassRole', { Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } } }),
          allow('lambda:*'),
        ),
      ],
      'limited',
    ],
    ['all of one service', [inline(allow('s3:*'))], 'limited'],
  ])('a role that allows %s is no administrator', (_, policies, message) => {
    expect(roleJudged(policies)).toMatchObject({ outcome: 'pass', message });
  });

  it('a boundary holds back what a role would give itself, unless the role may take it off', () => {
    const fence = customer(
      'fence',
      allow(['iam:*', 's3:*']),
      deny(['iam:DeleteRolePermissionsBoundary', 'iam:Create*']),
    );
    expect(
      roleJudged([inline(allow(['iam:AttachRolePolicy', 'iam:PutRolePolicy'], { Resource: '*hello' }))], fence),
    ).toMatchObject({
      outcome: 'pass',
      message: 'bounded',
    });
    expect(roleJudged([inline(allow('iam:*'))], customer('fence', allow('iam:*')))).toMatchObject({
      message: 'selfAdmin',
    });
    expect(roleJudged([awsPolicy('AdministratorAccess')], awsPolicy('PowerUserAccess'))).toMatchObject({
      message: 'bounded',
    });
  });

  it('conditions that nothing settles make it unclear, never limited', () => {
    const mfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
    expect(roleJudged([inline(allow('iam:*', { Condition: mfa }))])).toMatchObject({ outcome: 'unknown' });
    expect(roleJudged([inline(allow('*'), deny('*', { Condition: mfa }))])).toMatchObject({ outcome: 'unknown' });
  });
});

describe('a function URL with AWS_IAM whose policy lets everyone in', () => {
  const policy = functionPolicy([
    {
      Sid: 'url',
      Action: 'lambda:InvokeFunctionUrl',
      Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'AWS_IAM' } },
    },
    { Sid: 'call', Action: 'lambda:InvokeFunction', Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } } },
  ]);
  const subject = lambdaFunction({}, { policies: [policy], urls: [functionUrl({ policy: policy.policy })] });

  it('answers the signature of any AWS account: function-url-open says so', () => {
    expect(judge(functionUrlOpen, { name: '', subject, message: '' })).toMatchObject({
      outcome: 'fail',
      message: 'anyAccount',
    });
  });

  it('and lambda-policy-public does', () => {
    expect(judge(lambdaPolicyPublic, { name: '', subject, message: '' })).toMatchObject({
      outcome: 'fail',
      message: 'publicByUrl',
    });
  });
});
