import { expect, it } from 'vitest';
import { autoScalingGroup } from '../../../src/resources/auto-scaling-group/collector.ts';
import { type Answers, listed } from '../../support/fake-aws.ts';

const arn = 'arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:0a:autoScalingGroupName/web';
const group = {
  AutoScalingGroupName: 'web',
  AutoScalingGroupARN: arn,
  LaunchConfigurationName: 'web-3',
  MinSize: 1,
  MaxSize: 4,
  DesiredCapacity: 2,
  DefaultCooldown: 300,
  AvailabilityZones: ['eu-west-1a'],
  HealthCheckType: 'EC2',
  CreatedTime: new Date('2026-06-01T00:00:00Z'),
  Tags: [{ Key: 'team', Value: 'a' }],
};
const groups = (...AutoScalingGroups: object[]): Answers => ({
  'autoscaling:DescribeAutoScalingGroups': () => ({ AutoScalingGroups }) as never,
});
it('lists the groups', async () => {
  const items = await listed(autoScalingGroup, groups(group, { ...group, LaunchConfigurationName: undefined }));
  expect(items).toMatchObject([
    {
      id: 'web',
      arn,
      tags: { value: { team: 'a' } },
      launchConfiguration: 'web-3',
      overrideImages: [],
      balancedBy: [],
      desired: 2,
    },
    { launchConfiguration: null },
  ]);
  const silent: Answers = { 'autoscaling:DescribeAutoScalingGroups': () => ({}) as never };
  await expect(listed(autoScalingGroup, silent)).rejects.toThrow('lacks AutoScalingGroups');
});

it('tells where a group registers its instances, and the images of its mix', async () => {
  const target = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0a';
  const mixed = {
    ...group,
    TargetGroupARNs: [target],
    LoadBalancerNames: ['old-web'],
    MixedInstancesPolicy: {
      LaunchTemplate: { Overrides: [{ InstanceType: 'm7g.large', ImageId: 'ami-arm' }, { InstanceType: 'm7i.large' }] },
    },
  };
  expect(await listed(autoScalingGroup, groups(mixed))).toMatchObject([
    { balancedBy: [target, 'old-web'], overrideImages: ['ami-arm'] },
  ]);
});
