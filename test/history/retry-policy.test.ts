import { expect, it } from 'vitest';
import { defaultMaxWaitMs, retryUntil } from '../../src/history/retry-policy.ts';
import { hurried } from '../support/wire.ts';

const timing = () => ({ now: () => new Date(), clock: hurried() });

it('waits until there is an answer', async () => {
  let tries = 0;
  const answer = await retryUntil(async () => {
    tries += 1;
    return tries < 5 ? null : 'here';
  }, timing());
  expect([answer, tries]).toEqual(['here', 5]);
});

it('is busy when it has waited its time, and not later', async () => {
  const given = timing();
  const waiting = retryUntil(async () => null, given);
  await expect(waiting).rejects.toMatchObject({ problem: { kind: 'busy' } });
  expect(given.clock.now()).toBeLessThanOrEqual(defaultMaxWaitMs);
  expect(given.clock.now()).toBeGreaterThan(defaultMaxWaitMs / 2);
});

it('tries once where it may not wait at all', async () => {
  expect(await retryUntil(async () => 'free', { ...timing(), maxWaitMs: 0 })).toBe('free');
  await expect(retryUntil(async () => null, { ...timing(), maxWaitMs: 0 })).rejects.toThrow('busy');
});

it('lets a failure pass', async () => {
  await expect(retryUntil(() => Promise.reject(new Error('broken')), timing())).rejects.toThrow('broken');
});
