import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** A recent snapshot of an instance, shared with nobody. */
export const rdsSnapshot = builderOf<'rds-snapshot'>(
  {
    type: 'rds-snapshot',
    id: 'shop-before-upgrade',
    arn: 'arn:aws:rds:eu-west-1:111122223333:snapshot:shop-before-upgrade',
    region: 'eu-west-1',
    name: 'shop-before-upgrade',
    tags: known({}),
    of: 'instance',
    sourceId: 'shop',
    sourceResourceId: 'db-SHOP',
    snapshotType: 'manual',
    status: 'available',
    engine: 'postgres',
    createdAt: '2026-11-01T00:00:00.000Z',
    allocatedGib: 20,
    fullSizeBytes: null,
    encrypted: false,
    copyOf: null,
  },
  { sharedWith: [], source: 'present' },
);
