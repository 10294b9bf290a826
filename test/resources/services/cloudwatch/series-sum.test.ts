import { expect, it } from 'vitest';
import { addedUp, highestOf } from '../../../../src/resources/services/cloudwatch/series-sum.ts';
import { series } from '../../../support/build/series.ts';

it('adds up the days of all, and keeps a day that only one of them has', () => {
  const sum = addedUp(series([1, null, null]), [series([2, null, 5]), series([null, null, 1])]);
  expect(sum.days).toEqual([
    { day: '2026-11-19', value: 3 },
    { day: '2026-11-21', value: 6 },
  ]);
  expect(addedUp(series([1, 2]), [])).toEqual(series([1, 2]));
});

it('keeps the highest of each day', () => {
  const highest = highestOf(series([1, null, 4]), [series([2, null, 3]), series([null, 7, null])]);
  expect(highest.days.map(({ value }) => value)).toEqual([2, 7, 4]);
});
