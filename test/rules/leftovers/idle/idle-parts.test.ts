import { expect, it } from 'vitest';
import { activityOfParts } from '../../../../src/rules/leftovers/idle/idle-parts.ts';
import { series, steady } from '../../../support/build/series.ts';

const old = '2026-01-01T00:00:00.000Z';
const idle = { name: 'idle', began: old, series: series([]) };
const busy = { name: 'busy', began: old, series: steady(1, 90) };
const young = { name: 'young', began: '2026-11-21T00:00:00.000Z', series: series([]) };

it('is idle where one part is, and names it', () => {
  expect(activityOfParts([busy, idle, young], 14)).toMatchObject({ state: 'idle', idle: ['idle'] });
});

it('is busy where every part that is old enough is', () => {
  expect(activityOfParts([busy, young], 14)).toMatchObject({ state: 'busy', idle: [] });
});

it('is too new where every part is', () => {
  expect(activityOfParts([young], 14).state).toBe('too-new');
});

it('is incomplete where the days of a part were not asked for, however busy another is', () => {
  const unasked = { ...idle, series: series([], { from: '2026-11-20' }) };
  expect(activityOfParts([busy, unasked], 14).state).toBe('incomplete');
});

it('tells each part by its name', () => {
  expect(activityOfParts([busy, idle], 14).parts).toMatchObject([
    { name: 'busy', state: 'busy', datapoints: 14 },
    { name: 'idle', state: 'idle', datapoints: 0 },
  ]);
});

it('does not judge nothing', () => {
  expect(() => activityOfParts([], 14)).toThrow('nothing to judge');
});
