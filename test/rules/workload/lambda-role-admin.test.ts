import { unread } from '../../../src/model/index.ts';
import type { RolePolicy } from '../../../src/resources/iam-role/fields.ts';
import { lambdaRoleAdmin } from '../../../src/rules/workload/lambda-role-admin.ts';
import { awsPolicy, iamRole } from '../../support/build/iam-role.ts';
import { lambdaFunction } from '../../support/build/lambda-function.ts';
import { testRule } from '../../support/rule-tester.ts';

const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const inline = (statement: object, policy = 'everything'): RolePolicy => ({
  policy,
  kind: 'inline',
  document: JSON.stringify({ Statement: statement }),
});
const conditional = inline({ ...everything, Condition: { Bool: { 'aws:SecureTransport': 'true' } } });
const fence = (statement: object): RolePolicy => ({
  ...inline(statement, 'arn:aws:iam::111122223333:policy/fence'),
  kind: 'customer',
});
const admin = awsPolicy('AdministratorAccess');
const role = (policies: readonly RolePolicy[], boundary: RolePolicy | null = null) =>
  iamRole({}, { permissions: { policies, boundary } });
const denied = unread({ kind: 'denied', operation: 'iam:X', action: 'iam:X' });

testRule(lambdaRoleAdmin, {
  pass: [
    { name: 'nothing of the kind', subject: lambdaFunction(), related: [iamRole()], message: 'limited' },
    {
      name: 'everything, within a boundary that allows less',
      subject: lambdaFunction(),
      related: [role([admin], fence({ ...everything, Action: 's3:*' }))],
      message: 'bounded',
      evidence: { boundary: 'arn:aws:iam::111122223333:policy/fence' },
    },
    {
      name: 'everything, but for a denial of all of IAM',
      subject: lambdaFunction(),
      related: [role([admin, inline({ ...everything, Effect: 'Deny', Action: 'iam:*' }, 'no-iam')])],
      message: 'denied',
    },
    {
      name: 'everything but IAM, as PowerUserAccess says it',
      subject: lambdaFunction(),
      related: [role([awsPolicy('PowerUserAccess'), inline({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })])],
      message: 'limited',
    },
  ],
  fail: [
    {
      name: 'AdministratorAccess',
      subject: lambdaFunction(),
      related: [role([admin])],
      message: 'admin',
      args: { policies: ['arn:aws:iam::aws:policy/AdministratorAccess'] },
      evidence: { fullGrants: [{ policy: admin.policy, kind: 'aws', conditional: false }], boundary: null },
      commands: ['aws iam generate-service-last-accessed-details --arn arn:aws:iam::111122223333:role/hello'],
    },
    {
      name: 'an inline policy, within a boundary that allows as much',
      subject: lambdaFunction(),
      related: [
        role([inline(everything)], fence(everything)),
        iamRole({ id: 'other', arn: 'arn:aws:iam::111122223333:role/other' }),
      ],
      message: 'admin',
    },
    {
      name: 'one without conditions beside one with them',
      subject: lambdaFunction(),
      related: [role([admin, conditional])],
      message: 'admin',
    },
    {
      name: 'it may attach policies to itself',
      subject: lambdaFunction(),
      related: [role([inline({ Effect: 'Allow', Action: 'iam:AttachRolePolicy', Resource: '*' })])],
      message: 'selfAdmin',
      args: { ways: ['iam:AttachRolePolicy'] },
      severity: 'high',
    },
    {
      name: 'all of IAM, which is more ways than a sentence holds',
      subject: lambdaFunction(),
      related: [role([awsPolicy('IAMFullAccess')])],
      message: 'selfAdmin',
      args: {
        ways: [
          'iam:AttachRolePolicy',
          'iam:PutRolePolicy',
          'iam:DeleteRolePermissionsBoundary + iam:AttachRolePolicy',
          '+3',
        ],
      },
    },
    {
      name: 'it may launch functions with any role',
      subject: lambdaFunction(),
      related: [role([inline({ Effect: 'Allow', Action: ['iam:PassRole', 'lambda:*'], Resource: '*' })])],
      message: 'borrowing',
      severity: 'medium',
    },
  ],
  notApplicable: [
    { name: 'its role is gone', subject: lambdaFunction(), message: 'gone' },
    {
      name: 'a replica of Lambda@Edge',
      subject: lambdaFunction({ masterArn: 'arn:aws:lambda:us-east-1:111122223333:function:edge:3' }),
      message: 'replica',
    },
  ],
  unclear: [
    {
      name: 'it may put policies on itself, under a condition',
      subject: lambdaFunction(),
      related: [
        role([
          inline({
            Effect: 'Allow',
            Action: 'iam:PutRolePolicy',
            Resource: '*',
            Condition: { StringEquals: { 'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/fence' } },
          }),
        ]),
      ],
      message: 'perhaps',
    },
    {
      name: 'everything under conditions alone',
      subject: lambdaFunction(),
      related: [role([conditional])],
      message: 'conditional',
    },
    {
      name: 'policies that could not be read',
      subject: lambdaFunction(),
      related: [{ ...iamRole(), facets: { permissions: denied } }],
      message: 'unread',
    },
    {
      name: 'a policy that nobody understands',
      subject: lambdaFunction(),
      related: [role([inline({ Effect: 'Maybe' })])],
      message: 'unread',
    },
  ],
});
