import type { Analyzer } from '../../../src/resources/region/fields.ts';
import { builderOf } from '../builders.ts';
import { tagsNotRead } from './account.ts';

/** An analyzer that looks for access from outside. */
export const analyzer = (change: Partial<Analyzer> = {}): Analyzer => ({
  name: 'external-access',
  analyzerType: 'ACCOUNT',
  status: 'ACTIVE',
  ...change,
});

/** A region that an analyzer watches. */
export const region = builderOf<'region'>(
  {
    type: 'region',
    id: 'eu-west-1',
    arn: 'arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/*',
    region: 'eu-west-1',
    name: null,
    tags: tagsNotRead('region'),
  },
  { analyzers: [analyzer()] },
);
