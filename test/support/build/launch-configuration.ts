import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** A launch configuration of an image of AWS's own, with an empty disk. */
export const launchConfiguration = builderOf<'launch-configuration'>(
  {
    type: 'launch-configuration',
    id: 'web-3',
    arn: 'arn:aws:autoscaling:eu-west-1:111122223333:launchConfiguration:0a:launchConfigurationName/web-3',
    region: 'eu-west-1',
    name: 'web-3',
    tags: known({}),
    imageId: 'ami-aws',
    snapshotIds: [],
    createdAt: '2026-06-01T00:00:00.000Z',
  },
  {},
);
