import { arnOf } from '../../model/index.ts';
import { emptyIfAbsent, given, moment, tagsNotListed } from '../reading/aws-fields.ts';
import { defineCollector, lister } from '../reading/collector.ts';
import { each } from '../reading/each-item.ts';
import { snapshotsIn } from '../services/ec2/block-devices.ts';

/** Launch configurations of a region, with a group or without: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchConfiguration.html */
export const launchConfiguration = defineCollector({
  type: 'launch-configuration',
  scope: 'regional',
  everything: (place) => arnOf({ ...place, service: 'autoscaling', resource: 'launchConfiguration:*' }),
  lister: lister(['autoscaling:DescribeLaunchConfigurations'], async function* (aws, place) {
    for await (const { LaunchConfigurations } of aws.pages('autoscaling:DescribeLaunchConfigurations', {})) {
      const fields = { id: 'LaunchConfigurationName', arn: 'LaunchConfigurationARN' } as const;
      yield* each(given(LaunchConfigurations, 'LaunchConfigurations'), fields, (one) => {
        const id = given(one.LaunchConfigurationName, 'LaunchConfigurationName');
        return {
          type: 'launch-configuration',
          id,
          arn: given(one.LaunchConfigurationARN, 'LaunchConfigurationARN'),
          region: place.region,
          name: id,
          tags: tagsNotListed('launch-configuration'),
          imageId: given(one.ImageId, 'ImageId'),
          snapshotIds: snapshotsIn(emptyIfAbsent(one.BlockDeviceMappings)),
          createdAt: moment(one.CreatedTime, 'CreatedTime'),
        };
      });
    }
  }),
  facets: {},
});
