import { lookUpByArn } from '../../derived/index.ts';
import { awsCliGlobal, defineRule } from '../../model/index.ts';
import { judgedRole, named } from './lambda/role-level.ts';
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
    const [role] = lookUpByArn(related['iam-role'], roleArn);
    if (role === undefined) return verdict.notApplicable('gone', { function: lambda, role: roleArn });
    const args = { function: lambda, role: role.id };
    const judged = role.permissions.known ? judgedRole(role, role.permissions.value) : null;
    if (judged === null) return verdict.unclear('unread', args);
    const { level, fullGrants, boundary } = judged;
    const policies = fullGrants.map(({ policy }) => policy);
    const ways = named(judged.ways);
    const evidence = {
      roleArn,
      fullGrants: fullGrants.map((each) => ({ ...each })),
      boundary: boundary?.arn ?? null,
      ways: judged.ways.map(({ actions }) => actions),
    };
    const commands = [lastAccess(roleArn)];
    switch (level) {
      case 'admin':
        return verdict.fail('admin', { ...args, policies }, { evidence, commands });
      case 'selfAdmin':
        return verdict.fail('selfAdmin', { ...args, ways }, { evidence, commands });
      case 'borrowing':
        return verdict.fail('borrowing', { ...args, ways }, { evidence, commands, severity: 'medium' });
      case 'conditional':
        return verdict.unclear('conditional', { ...args, policies }, evidence);
      case 'perhaps':
        return verdict.unclear('perhaps', { ...args, ways }, evidence);
      case 'bounded':
        return verdict.pass('bounded', { ...args, boundary: String(boundary?.arn) }, evidence);
      case 'denied':
        return verdict.pass('denied', { ...args, policies }, evidence);
      case 'limited':
        return verdict.pass('limited', args, evidence);
    }
  },
});

// Starts a report on which services the role ever called; it changes nothing.
const lastAccess = (arn: string) => awsCliGlobal('iam generate-service-last-accessed-details', { arn });
