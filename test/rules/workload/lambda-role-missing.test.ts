import { lambdaRoleMissing } from '../../../src/rules/workload/lambda-role-missing.ts';
import { iamRole } from '../../support/build/iam-role.ts';
import { lambdaFunction } from '../../support/build/lambda-function.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(lambdaRoleMissing, {
  pass: [{ name: 'its role is there', subject: lambdaFunction(), related: [iamRole()], message: 'there' }],
  fail: [
    {
      name: 'its role is gone',
      subject: lambdaFunction(),
      related: [iamRole({ id: 'other', arn: 'arn:aws:iam::111122223333:role/other' })],
      message: 'gone',
      evidence: { roleArn: 'arn:aws:iam::111122223333:role/hello' },
    },
    {
      name: 'a role of the same name under another path is another role',
      subject: lambdaFunction(),
      related: [iamRole({ arn: 'arn:aws:iam::111122223333:role/team/hello' })],
      message: 'gone',
    },
    { name: 'an account without roles', subject: lambdaFunction(), message: 'gone' },
  ],
  notApplicable: [
    {
      name: 'a replica of Lambda@Edge',
      subject: lambdaFunction({ masterArn: 'arn:aws:lambda:us-east-1:111122223333:function:edge:3' }),
      message: 'replica',
    },
  ],
});
