import { roleRights } from '../../derived/role-rights.ts';
import { awsCliGlobal, defineRule } from '../../model/index.ts';
import { text } from './lambda-role-admin.text.ts';

export const lambdaRoleAdmin = defineRule({
  id: 'lambda-role-admin',
  severity: 'high',
  category: 'workload',
  subject: 'lambda-function',
  related: { 'iam-role': { in: 'home-region', consults: ['permissions'] } },
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  ],
  standards: { 'well-architected': ['SEC03-BP02'] },
  text,
  screen({ id: lambda, masterArn: master }, { verdict }) {
    return master === null ? undefined : verdict.notApplicable('replica', { function: lambda, master });
  },
  evaluate({ id: lambda, roleArn }, { verdict, related }) {
    const role = related['iam-role'].find(({ arn }) => arn === roleArn);
    if (role === undefined) return verdict.notApplicable('gone', { function: lambda, role: roleArn });
    const args = { function: lambda, role: role.id };
    const rights = role.permissions.known ? roleRights(role.permissions.value) : null;
    if (rights === null) return verdict.unclear('unread', args);
    const { fullGrants, boundary } = rights;
    const evidence = { roleArn, fullGrants: fullGrants.map((each) => ({ ...each })), boundary: boundary?.arn ?? null };
    const policies = fullGrants.map(({ policy }) => policy);
    if (policies.length === 0) return verdict.pass('limited', args, evidence);
    if (boundary !== null && !boundary.full)
      return verdict.pass('bounded', { ...args, boundary: boundary.arn }, evidence);
    return fullGrants.every(({ conditional }) => conditional)
      ? verdict.unclear('conditional', { ...args, policies }, evidence)
      : verdict.fail('admin', { ...args, policies }, { evidence, commands: [lastAccess(roleArn)] });
  },
});

// Starts a report on which services the role ever called; it changes nothing.
const lastAccess = (arn: string) => awsCliGlobal('iam generate-service-last-accessed-details', { arn });
