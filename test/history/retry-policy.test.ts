import { expect, it } from 'vitest';
import { defaultPatienceMs, patiently } from '../../src/history/retry-policy.ts';
import { hurried } from '../support/wire.ts';

const timing = () => ({ now: () => new Date(), clock: hurried() });

it('waits until there is an answer', async () => {
  let tries = 0;
  const answer = await patiently(async () => {
    tries += 1;
    return tries < 5 ? null : 'here';
  }, timing());
  expect([answer, tries]).toEqual(['here', 5]);
});

it('is busy when its patience is at an end, and not later', async () => {
  const given = timing();
  const waiting = patiently(async () => null, given);
  await expect(waiting).rejects.toMatchObject({ problem: { kind: 'busy' } });
  expect(given.clock.now()).toBeLessThanOrEqual(defaultPatienceMs);
  expect(given.clock.now()).toBeGreaterThan(defaultPatienceMs / 2);
});

it('tries once where there is no patience at all', async () => {
  expect(await patiently(async () => 'free', { ...timing(), patienceMs: 0 })).toBe('free');
  await expect(patiently(async () => null, { ...timing(), patienceMs: 0 })).rejects.toThrow('busy');
});

it('lets a failure pass', async () => {
  await expect(patiently(() => Promise.reject(new Error('broken')), timing())).rejects.toThrow('broken');
});
