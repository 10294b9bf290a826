import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** The table of a private subnet that leads nowhere but inside its VPC. */
export const routeTable = builderOf<'route-table'>(
  {
    type: 'route-table',
    id: 'rtb-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:route-table/rtb-0a',
    region: 'eu-west-1',
    name: null,
    tags: known({}),
    vpcId: 'vpc-0a',
    main: false,
    subnetIds: ['subnet-0a'],
    targets: [],
  },
  {},
);
