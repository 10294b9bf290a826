import { expect, it } from 'vitest';
import { dayOf, isDay } from '../../src/model/index.ts';

it.each([
  ['2027-03-01', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-02-30', false],
  ['2027-00-10', false],
  ['2027-13-01', false],
  ['2027-12-32', false],
  ['2027-3-1', false],
  ['2027-03-01 ', false],
  ['20270301', false],
  ['', false],
])('%j is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

it('a moment has its day in UTC', () => {
  expect(dayOf(new Date('2027-03-01T23:30:00-03:00'))).toBe('2027-03-02');
});
