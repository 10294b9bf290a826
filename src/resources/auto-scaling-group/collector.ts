import { arnOf, type Item, known } from '../../model/index.ts';
import { emptyIfAbsent, given, noneIfEmpty, tagsFrom } from '../reading/aws-fields.ts';
import { defineCollector, facet, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { everyItem } from '../reading/pages-of.ts';

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
            desired: given(group.DesiredCapacity, 'DesiredCapacity'),
          };
        },
      );
    }
  }),
  facets: {
    // One listing tells of all launch configurations of the region.
    imageId: facet(['autoscaling:DescribeLaunchConfigurations'], async (group: Item<'auto-scaling-group'>, aws) => {
      if (group.launchConfiguration === null) return null;
      const pages = aws.pages('autoscaling:DescribeLaunchConfigurations', {});
      const all = await everyItem(pages, (page) => given(page.LaunchConfigurations, 'LaunchConfigurations'));
      const mine = all.find(({ LaunchConfigurationName }) => LaunchConfigurationName === group.launchConfiguration);
      // A group may outlive its launch configuration.
      return mine === undefined ? null : given(mine.ImageId, 'ImageId');
    }),
  },
});
