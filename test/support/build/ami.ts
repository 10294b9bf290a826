import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** A private image of one volume that was launched last week. */
export const ami = builderOf<'ami'>(
  {
    type: 'ami',
    id: 'ami-0a',
    arn: 'arn:aws:ec2:eu-west-1::image/ami-0a',
    region: 'eu-west-1',
    name: 'web-2026-06',
    tags: known({}),
    state: 'available',
    public: false,
    createdAt: '2026-06-01T00:00:00.000Z',
    description: null,
    snapshotIds: ['snap-0a'],
    volumeGib: 8,
    ownerAlias: null,
  },
  { lastLaunchedAt: '2026-11-15T00:00:00.000Z', sharedWith: [] },
);
