import { expect, it } from 'vitest';
import { resourceName } from '../../src/report/index.ts';

it.each([
  [
    'without a name',
    { id: 'i-1', name: null, region: 'eu-west-1' },
    { alias: null, short: 'i-1', region: 'eu-west-1' },
  ],
  [
    'with a name that says more',
    { id: 'i-1', name: 'web', region: 'eu-west-1' },
    { alias: 'web', short: 'web', region: 'eu-west-1' },
  ],
  [
    'whose name is its id',
    { id: 'bucket', name: 'bucket', region: 'eu-west-1' },
    { alias: null, short: 'bucket', region: 'eu-west-1' },
  ],
  [
    'that is a region',
    { id: 'eu-west-1', name: null, region: 'eu-west-1' },
    { alias: null, short: 'eu-west-1', region: null },
  ],
])('a resource %s', (_, resource, expected) => {
  expect(resourceName(resource)).toEqual({ id: resource.id, isWholeListing: false, ...expected });
});

it('a whole listing is known for what it is', () => {
  expect(resourceName({ id: '*', name: null, region: 'eu-west-1' }).isWholeListing).toBe(true);
});
