import { known } from '../../../src/model/index.ts';
import { builderOf } from '../builders.ts';
import { steady } from './series.ts';

/** What Lightsail can tell of two weeks. */
export const lightsailDays = { namespace: 'AWS/Lightsail', statistic: 'Sum', from: '2026-11-08' } as const;

/** An instance with a busy web site on it. */
export const lightsailResource = builderOf<'lightsail-resource'>(
  {
    type: 'lightsail-resource',
    id: 'blog',
    arn: 'arn:aws:lightsail:eu-west-1:111122223333:Instance/244ad76f-8aad-4741-809f-12345EXAMPLE',
    region: 'eu-west-1',
    name: 'blog',
    tags: known({}),
    kind: 'instance',
    state: 'running',
    createdAt: '2025-06-01T00:00:00.000Z',
    bundle: 'micro_3_0',
    attachments: [],
  },
  { use: steady(250_000_000, 14, { ...lightsailDays, metric: 'NetworkIn', unit: 'Bytes' }) },
);
