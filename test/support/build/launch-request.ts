import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** An EC2 Fleet that keeps its instances, by a launch template alone. */
export const launchRequest = builderOf<'launch-request'>(
  {
    type: 'launch-request',
    id: 'fleet-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:fleet/fleet-0a',
    region: 'eu-west-1',
    name: null,
    tags: known({}),
    kind: 'ec2-fleet',
    state: 'active',
    images: [],
    snapshotIds: [],
    createdAt: '2026-06-01T00:00:00.000Z',
  },
  {},
);
