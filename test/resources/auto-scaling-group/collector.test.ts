import { describe, expect, it } from 'vitest';
import { autoScalingGroup } from '../../../src/resources/auto-scaling-group/collector.ts';
import { type Answers, facetRead, listed } from '../../support/fake-aws.ts';

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
const imageOf = async (answers: Answers, of: object = group) => {
  const [item] = await listed(autoScalingGroup, groups(of));
  if (item === undefined) throw new Error('nothing listed');
  return facetRead(autoScalingGroup, answers, item, 'imageId');
};

it('lists the groups', async () => {
  const items = await listed(autoScalingGroup, groups(group, { ...group, LaunchConfigurationName: undefined }));
  expect(items).toMatchObject([
    { id: 'web', arn, tags: { value: { team: 'a' } }, launchConfiguration: 'web-3', desired: 2 },
    { launchConfiguration: null },
  ]);
  const silent: Answers = { 'autoscaling:DescribeAutoScalingGroups': () => ({}) as never };
  await expect(listed(autoScalingGroup, silent)).rejects.toThrow('lacks AutoScalingGroups');
});

describe('the image of a group', () => {
  const configuration = (LaunchConfigurationName: string, ImageId?: string) =>
    ({ LaunchConfigurationName, ImageId, InstanceType: 't3.micro', CreatedTime: new Date() }) as never;
  const configurations = (...pages: readonly never[][]): Answers => ({
    'autoscaling:DescribeLaunchConfigurations': () => pages.map((LaunchConfigurations) => ({ LaunchConfigurations })),
  });

  it('is that of its launch configuration, wherever it stands in the list', async () => {
    const answers = configurations([configuration('web-2', 'ami-old')], [configuration('web-3', 'ami-0a')]);
    expect(await imageOf(answers)).toBe('ami-0a');
  });

  it('is none where a template says it, without a call, or where the configuration is gone', async () => {
    expect(await imageOf({}, { ...group, LaunchConfigurationName: undefined })).toBeNull();
    expect(await imageOf(configurations([configuration('web-2', 'ami-old')]))).toBeNull();
  });

  it('is not known where the configuration names none', async () => {
    await expect(imageOf(configurations([configuration('web-3')]))).rejects.toThrow('lacks ImageId');
  });
});
