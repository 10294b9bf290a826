import { unread } from '../../../src/model/index.ts';
import { lambdaRoleAdmin } from '../../../src/rules/workload/lambda-role-admin.ts';
import { iamRole } from '../../support/build/iam-role.ts';
import { lambdaFunction } from '../../support/build/lambda-function.ts';
import { testRule } from '../../support/rule-tester.ts';

const aws = { policy: 'arn:aws:iam::aws:policy/AdministratorAccess', kind: 'aws', conditional: false } as const;
const inline = { policy: 'everything', kind: 'inline', conditional: false } as const;
const bounded = { arn: 'arn:aws:iam::111122223333:policy/fence', full: false };
const denied = unread({ kind: 'denied', operation: 'iam:X', action: 'iam:X' });
const unreadable = iamRole();

testRule(lambdaRoleAdmin, {
  pass: [
    { name: 'nothing of the kind', subject: lambdaFunction(), related: [iamRole()], message: 'limited' },
    {
      name: 'everything, within a boundary that allows less',
      subject: lambdaFunction(),
      related: [iamRole({}, { rights: { fullGrants: [aws], boundary: bounded } })],
      message: 'bounded',
      evidence: { boundary: 'arn:aws:iam::111122223333:policy/fence' },
    },
  ],
  fail: [
    {
      name: 'AdministratorAccess',
      subject: lambdaFunction(),
      related: [iamRole({}, { rights: { fullGrants: [aws], boundary: null } })],
      message: 'admin',
      args: { policies: ['arn:aws:iam::aws:policy/AdministratorAccess'] },
      commands: ['aws iam generate-service-last-accessed-details --arn arn:aws:iam::111122223333:role/hello'],
    },
    {
      name: 'an inline policy, within a boundary that allows as much',
      subject: lambdaFunction(),
      related: [
        iamRole({}, { rights: { fullGrants: [inline], boundary: { ...bounded, full: true } } }),
        iamRole({ id: 'other', arn: 'arn:aws:iam::111122223333:role/other' }),
      ],
      message: 'admin',
    },
    {
      name: 'one without conditions beside one with them',
      subject: lambdaFunction(),
      related: [iamRole({}, { rights: { fullGrants: [{ ...aws, conditional: true }, inline], boundary: null } })],
      message: 'admin',
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
      name: 'everything under conditions alone',
      subject: lambdaFunction(),
      related: [iamRole({}, { rights: { fullGrants: [{ ...inline, conditional: true }], boundary: null } })],
      message: 'conditional',
    },
    {
      name: 'policies that could not be read',
      subject: lambdaFunction(),
      related: [{ ...unreadable, facets: { rights: denied } }],
      message: 'unread',
    },
  ],
});
