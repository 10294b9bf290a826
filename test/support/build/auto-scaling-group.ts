import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** A group of two instances that a launch template describes. */
export const autoScalingGroup = builderOf<'auto-scaling-group'>(
  {
    type: 'auto-scaling-group',
    id: 'web',
    arn: 'arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:0a:autoScalingGroupName/web',
    region: 'eu-west-1',
    name: 'web',
    tags: known({}),
    launchConfiguration: null,
    overrideImages: [],
    balancedBy: [],
    desired: 2,
  },
  {},
);
