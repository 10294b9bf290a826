import { expect, it } from 'vitest';
import { addedUp } from '../../../../src/resources/services/cloudwatch/series-sum.ts';
import { series } from '../../../support/build/series.ts';

it('adds up the days of all, and keeps a day that only one of them has', () => {
  const sum = addedUp(series([1, null, null]), [series([2, null, 5]), series([null, null, 1])]);
  expect(sum.days).toEqual([
    { day: '2026-11-19', value: 3 },
    { day: '2026-11-21', value: 6 },
  ]);
  expect(addedUp(series([1, 2]), [])).toEqual(series([1, 2]));
});
