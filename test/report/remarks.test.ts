import { expect, it } from 'vitest';
import { remarksOf } from '../../src/report/remarks.ts';
import { runOf } from '../support/view.ts';

it('has nothing to add to a whole, fresh run for the owner', () => {
  expect(remarksOf(runOf({}))).toEqual([]);
});

it.each(['learner', 'review'] as const)('names the thresholds of a %s', (audience) => {
  expect(remarksOf(runOf({ audience }))).toEqual([{ kind: 'audience', audience }]);
});

it('counts what the configuration leaves out', () => {
  expect(remarksOf(runOf({ excluded: 2 }))).toEqual([{ kind: 'excluded', resources: 2 }]);
});

it.each(['out-of-time', 'interrupted'] as const)('says that the run was cut short: %s', (cutShort) => {
  expect(remarksOf(runOf({ cutShort }))).toEqual([{ kind: 'cut-short', why: cutShort }]);
});

it('tells a saved inventory from one that the run took itself, which is at most a minute older', () => {
  const takenAt = '2026-11-22T12:00:00.000Z';
  expect(remarksOf(runOf({ inventoryTakenAt: takenAt, startedAt: '2026-11-22T12:01:00.000Z' }))).toEqual([]);
  expect(remarksOf(runOf({ inventoryTakenAt: takenAt, startedAt: '2026-11-22T12:01:00.001Z' }))).toEqual([
    { kind: 'saved', takenAt },
  ]);
});

it('keeps one order', () => {
  const run = runOf({
    audience: 'review',
    excluded: 1,
    cutShort: 'interrupted',
    startedAt: '2026-11-23T12:00:00.000Z',
  });
  expect(remarksOf(run).map(({ kind }) => kind)).toEqual(['audience', 'excluded', 'cut-short', 'saved']);
});
