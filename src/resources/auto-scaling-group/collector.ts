import type { OutputOf } from '../../aws/index.ts';
import { arnOf, known } from '../../model/index.ts';
import { emptyIfAbsent, given, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';

type Group = NonNullable<OutputOf<'autoscaling:DescribeAutoScalingGroups'>['AutoScalingGroups']>[number];

/** Auto Scaling groups of a region: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AutoScalingGroup.html */
export const autoScalingGroup = defineCollector({
  type: 'auto-scaling-group',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'autoscaling', resource: 'autoScalingGroup:*' }),
  lister: lister(['autoscaling:DescribeAutoScalingGroups'], async function* (aws, place) {
    for await (const { AutoScalingGroups } of aws.pages('autoscaling:DescribeAutoScalingGroups', {})) {
      yield* each(
        given(AutoScalingGroups, 'AutoScalingGroups'),
        { id: 'AutoScalingGroupName', arn: 'AutoScalingGroupARN' },
        (group) => {
          const name = given(group.AutoScalingGroupName, 'AutoScalingGroupName');
          return {
            type: 'auto-scaling-group',
            id: name,
            arn: given(group.AutoScalingGroupARN, 'AutoScalingGroupARN'),
            region: place.region,
            name,
            tags: known(tagsFrom(emptyIfAbsent(group.Tags))),
            launchConfiguration: noneIfEmpty(group.LaunchConfigurationName),
            overrideImages: overrideImages(group),
            balancedBy: [...emptyIfAbsent(group.TargetGroupARNs), ...emptyIfAbsent(group.LoadBalancerNames)],
            desired: given(group.DesiredCapacity, 'DesiredCapacity'),
          };
        },
      );
    }
  }),
  facets: {},
});

// https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplateOverrides.html
const overrideImages = ({ MixedInstancesPolicy }: Group): readonly string[] => {
  const overrides = emptyIfAbsent(MixedInstancesPolicy?.LaunchTemplate?.Overrides);
  return [...new Set(overrides.map(({ ImageId }) => noneIfEmpty(ImageId)).filter((id) => id !== null))].toSorted();
};
