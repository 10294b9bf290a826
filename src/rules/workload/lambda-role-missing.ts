import { lookUpByArn } from '../../derived/index.ts';
import { defineRule } from '../../model/index.ts';
import { text } from './lambda-role-missing.text.ts';

export const lambdaRoleMissing = defineRule({
  id: 'lambda-role-missing',
  severity: 'medium',
  category: 'workload',
  subject: 'lambda-function',
  related: { 'iam-role': { in: 'home-region' } },
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html',
  ],
  standards: {},
  text,
  screen({ id: lambda, masterArn: master }, { verdict }) {
    return master === null ? undefined : verdict.notApplicable('replica', { function: lambda, master });
  },
  evaluate({ id: lambda, roleArn: role, modifiedAt }, { verdict, related }) {
    const evidence = { roleArn: role, modifiedAt };
    return lookUpByArn(related['iam-role'], role).length > 0
      ? verdict.pass('there', { function: lambda, role }, evidence)
      : verdict.fail('gone', { function: lambda, role }, { evidence });
  },
});
