import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';

/** A launch template with one version, of an image of AWS's own. */
export const launchTemplate = builderOf<'launch-template'>(
  {
    type: 'launch-template',
    id: 'lt-0a',
    arn: 'arn:aws:ec2:eu-west-1:111122223333:launch-template/lt-0a',
    region: 'eu-west-1',
    name: 'web',
    tags: known({}),
    createdAt: '2026-06-01T00:00:00.000Z',
  },
  { images: ['ami-aws'], snapshotIds: [] },
);
