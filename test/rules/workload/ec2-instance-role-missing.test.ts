import { known } from '../../../src/model/index.ts';
import { ec2InstanceRoleMissing } from '../../../src/rules/workload/ec2-instance-role-missing.ts';
import { ec2Instance } from '../../support/build/ec2-instance.ts';
import { instanceProfile } from '../../support/build/instance-profile.ts';
import { testRule } from '../../support/rule-tester.ts';

testRule(ec2InstanceRoleMissing, {
  pass: [
    {
      name: 'a profile with a role',
      subject: ec2Instance(),
      related: [instanceProfile()],
      message: 'role',
      args: { role: 'arn:aws:iam::111122223333:role/web' },
    },
  ],
  fail: [
    { name: 'no profile', subject: ec2Instance({ instanceProfileArn: null }), message: 'noProfile', parent: null },
    {
      name: 'no profile, stopped, made by a group that would make it again so',
      subject: ec2Instance({
        instanceProfileArn: null,
        state: 'stopped',
        tags: known({ 'aws:autoscaling:groupName': 'web' }),
      }),
      message: 'noProfile',
      parent: { kind: 'auto-scaling-group', name: 'web' },
    },
    {
      name: 'no profile, a node that a group starts for an EKS cluster',
      subject: ec2Instance({
        instanceProfileArn: null,
        tags: known({ 'eks:cluster-name': 'shop', 'eks:nodegroup-name': 'spot' }),
      }),
      message: 'noProfile',
      parent: { kind: 'eks-nodegroup', name: 'shop/spot' },
    },
    {
      name: 'a profile that was deleted',
      subject: ec2Instance(),
      related: [instanceProfile({ id: 'other', arn: 'arn:aws:iam::111122223333:instance-profile/other' })],
      message: 'profileGone',
      evidence: { instanceProfileArn: 'arn:aws:iam::111122223333:instance-profile/web' },
    },
    {
      name: 'a profile whose role was taken out',
      subject: ec2Instance(),
      related: [instanceProfile({ roleArns: [] })],
      message: 'profileEmpty',
    },
  ],
  notApplicable: [
    { name: 'terminated', subject: ec2Instance({ state: 'terminated', instanceProfileArn: null }), message: 'gone' },
    {
      name: 'operated by a service',
      subject: ec2Instance({ operatedBy: 'eks.amazonaws.com', instanceProfileArn: null }),
      message: 'managed',
    },
  ],
});
