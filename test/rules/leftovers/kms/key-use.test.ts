import { expect, it } from 'vitest';
import { keyUse } from '../../../../src/rules/leftovers/kms/key-use.ts';
import { keyLastUsage } from '../../../support/build/kms-key.ts';

const now = new Date('2026-11-22T12:00:00Z');
const day = (date: string) => `${date}T00:00:00.000Z`;
const used = (change: Parameters<typeof keyLastUsage>[0], createdAt = day('2025-06-01')) =>
  keyUse(keyLastUsage(change), createdAt, { unusedDays: 90, now });

it.each([
  ['used', { usedAt: day('2026-08-24') }, 90],
  ['unused', { usedAt: day('2026-08-23') }, 91],
  ['never-used', { usedAt: null, trackedSince: day('2026-08-24') }, 90],
  ['untracked', { usedAt: null, trackedSince: day('2026-08-25') }, 89],
])('is %s', (state, change, days) => {
  expect(used(change)).toEqual({ state, days });
});

it('is too new where the key itself is young', () => {
  expect(used({ usedAt: null, trackedSince: day('2026-11-20') }, day('2026-11-20')).state).toBe('too-new');
});

it('throws on a date that is none, rather than find a key used', () => {
  expect(() => used({ usedAt: 'yesterday' })).toThrow('not a date');
});
