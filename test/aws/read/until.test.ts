import { expect, it } from 'vitest';
import { untilReady } from '../../../src/aws/read/until.ts';

const waiting = () => {
  const pauses: number[] = [];
  const sleep = async (ms: number) => pauses.push(ms);
  const timing = { clock: { now: () => 0, random: () => 0, sleep }, signal: new AbortController().signal };
  return { pauses, timing };
};

it('asks again, pausing longer, until there is an answer', async () => {
  const { pauses, timing } = waiting();
  const answers = [null, null, 'ready'];
  expect(await untilReady('iam:Generate', async () => answers.shift() ?? null, timing)).toBe('ready');
  expect(pauses).toEqual([250, 500]);
});

it('gives up after half a minute, and says what was not ready', async () => {
  const { pauses, timing } = waiting();
  await expect(untilReady('iam:Generate', async () => null, timing)).rejects.toMatchObject({
    reason: { kind: 'failed', operation: 'iam:Generate', detail: 'still not ready after 30 s' },
  });
  expect(pauses.reduce((sum, ms) => sum + ms, 0)).toBe(29_750);
});

it('ends when the run is aborted', async () => {
  const stopped = new Error('stopped');
  const { timing } = waiting();
  const clock = { ...timing.clock, sleep: async () => Promise.reject(stopped) };
  await expect(untilReady('iam:Generate', async () => null, { ...timing, clock })).rejects.toBe(stopped);
});
