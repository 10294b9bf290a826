import { describe, expect, it } from 'vitest';
import { type Recheck, watch } from '../../../src/session/commands/watch.ts';
import type { ResourceSummary } from '../../../src/session/index.ts';
import type { Io } from '../../../src/terminal/io.ts';

const resource = (id: string) => ({ id }) as ResourceSummary;
const [one, two] = [resource('one'), resource('two')];

/** A world whose clock goes on only while somebody waits. */
const world = (step = 1) => {
  const waited: number[] = [];
  let now = Date.parse('2026-11-22T12:00:00Z');
  let interrupt: () => void = () => {};
  const io: Io = {
    out: () => {},
    err: () => {},
    env: {},
    now: () => new Date(now),
    terminal: null,
    onInterrupt: (then) => {
      interrupt = then;
    },
    sleep: async (ms) => {
      waited.push(ms);
      now += ms * step;
    },
  };
  return { io, waited, interrupt: () => interrupt() };
};

const watching = (looks: readonly Recheck[], { io, waited, interrupt }: ReturnType<typeof world>, breakAt = -1) => {
  const seen: string[] = [];
  let at = 0;
  const result = watch(
    {
      resources: [one, two],
      everyMs: 20_000,
      forMs: 100_000,
      recheck: async () => {
        if (at === breakAt) interrupt();
        at += 1;
        return looks[at - 1] ?? { gone: [], hasGaps: false };
      },
      seen: ({ gone, hasGaps }, left) =>
        seen.push(`${gone.map(({ id }) => id).join(' ')}${hasGaps ? '?' : ''}, ${left.length} left`),
    },
    io,
  );
  return result.then((watched) => ({ ...watched, seen, waited, looks: at }));
};

describe('a clean-up that is watched', () => {
  it('is looked at every 20 seconds, and ticked off until everything has gone', async () => {
    const looks = [
      { gone: [], hasGaps: false },
      { gone: [two], hasGaps: false },
      { gone: [], hasGaps: true },
      { gone: [one], hasGaps: false },
    ];
    expect(await watching(looks, world())).toMatchObject({
      ended: 'gone',
      remaining: [],
      seen: ['two, 1 left', '?, 1 left', 'one, 0 left'],
      waited: [20_000, 20_000, 20_000, 20_000],
    });
  });

  it('is watched for no longer than was said', async () => {
    expect(await watching([], world())).toMatchObject({ ended: 'time', remaining: [one, two], looks: 5 });
  });

  it.each([
    ['stands still', 0],
    ['goes backwards', -1],
  ])('is watched no longer where the clock %s', async (_, step) => {
    expect(await watching([], world(step))).toMatchObject({ ended: 'time', looks: 5 });
  });

  it('ends when the person has enough, with what is left', async () => {
    const looks = [{ gone: [one], hasGaps: false }];
    expect(await watching(looks, world(), 1)).toMatchObject({ ended: 'interrupted', remaining: [two], looks: 2 });
  });

  it('ends when the person has enough in the middle of a look that fails for it', async () => {
    const { io, interrupt } = world();
    const ended = watch(
      {
        resources: [one],
        everyMs: 1000,
        forMs: 5000,
        recheck: async () => {
          interrupt();
          throw new Error('Interrupted before anything was scanned.');
        },
        seen: () => {},
      },
      io,
    );
    expect(await ended).toEqual({ ended: 'interrupted', remaining: [one] });
  });

  it('fails as a look fails, where nobody interrupted it', async () => {
    const { io } = world();
    const recheck = () => Promise.reject(new Error('expired'));
    await expect(watch({ resources: [one], everyMs: 1, forMs: 5, recheck, seen: () => {} }, io)).rejects.toThrow(
      'expired',
    );
  });
});
