import { expect, it } from 'vitest';
import { hourlyUsd, monthRest } from '../../../src/session/index.ts';

it('a month of list prices has 730 hours', () => {
  expect(hourlyUsd(7.3)).toBeCloseTo(0.01);
});

it.each([
  ['2026-11-30T23:00:00Z', 1],
  ['2026-11-01T00:00:00Z', 720],
  ['2026-12-31T12:00:00Z', 12],
  ['2028-02-28T00:00:00Z', 48],
])('from %s the month has %d hours left', (now, left) => {
  expect(monthRest(730, new Date(now))).toBeCloseTo(left);
});
