import { isLeavingState, lookUpByArn, managedBy } from '../../derived/index.ts';
import { defineRule, type Failing, type Item, partly } from '../../model/index.ts';
import { text } from './ec2-instance-role-missing.text.ts';

export const ec2InstanceRoleMissing = defineRule({
  id: 'ec2-instance-role-missing',
  severity: 'low',
  category: 'workload',
  subject: 'ec2-instance',
  related: { 'instance-profile': { in: 'home-region' } },
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2.html',
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html',
  ],
  standards: {
    'cis-7.0': [partly('2.16')],
    'cis-6.0': [partly('2.17')],
    'cis-5.0': [partly('1.17')],
    'cis-4.0.1': [partly('1.18')],
    'cis-3.0': [partly('1.18')],
    'well-architected': ['SEC02-BP02'],
  },
  text,
  screen(ec2, { verdict }) {
    const args = { instance: ec2.id };
    if (isLeavingState('ec2-instance', ec2.state)) return verdict.notApplicable('gone', { ...args, state: ec2.state });
    if (ec2.operatedBy !== null) return verdict.notApplicable('managed', { ...args, service: ec2.operatedBy });
    return ec2.instanceProfileArn === null ? verdict.fail('noProfile', args, lack(ec2)) : undefined;
  },
  evaluate(ec2, { verdict, related }) {
    const arn = ec2.instanceProfileArn ?? ec2.id;
    const [profile] = lookUpByArn(related['instance-profile'], arn);
    if (profile === undefined) return verdict.fail('profileGone', { instance: ec2.id, profile: arn }, lack(ec2));
    const [role] = profile.roleArns;
    return role === undefined
      ? verdict.fail('profileEmpty', { instance: ec2.id, profile: profile.id }, lack(ec2))
      : verdict.pass('role', { instance: ec2.id, role }, { instanceProfileArn: arn });
  },
});

const lack = (ec2: Item<'ec2-instance'>): Failing => ({
  evidence: { state: ec2.state, instanceProfileArn: ec2.instanceProfileArn },
  managedBy: managedBy(ec2),
});
