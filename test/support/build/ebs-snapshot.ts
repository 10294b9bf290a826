import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** A snapshot of a volume that exists, shared with nobody. */
export const ebsSnapshot = builderOf<'ebs-snapshot'>(
  {
    type: 'ebs-snapshot',
    id: 'snap-0a',
    arn: 'arn:aws:ec2:eu-west-1::snapshot/snap-0a',
    region: 'eu-west-1',
    name: null,
    tags: known({}),
    state: 'completed',
    volumeId: 'vol-0a',
    sizeGib: 8,
    fullSizeBytes: 2_147_483_648,
    storageTier: 'standard',
    createdAt: '2026-06-01T00:00:00.000Z',
    description: null,
    encrypted: false,
  },
  { publicSharing: null, sharedWith: [], fastRestoreZones: [] },
);
