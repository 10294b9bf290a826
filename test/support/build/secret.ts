import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** A secret that was read yesterday. */
export const secret = builderOf<'secret'>(
  {
    type: 'secret',
    id: 'shop/database',
    arn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/database-a1b2c3',
    region: 'eu-west-1',
    name: 'shop/database',
    tags: known({}),
    createdAt: '2025-06-01T00:00:00.000Z',
    lastAccessedAt: '2026-11-21T00:00:00.000Z',
    deletedAt: null,
    owningService: null,
    primaryRegion: null,
    rotates: false,
  },
  { relatives: [] },
);
