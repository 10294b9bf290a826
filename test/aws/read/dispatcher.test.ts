import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDispatcher } from '../../../src/aws/read/dispatcher.ts';
import { createTokenBucket, type TokenBucket } from '../../../src/aws/read/token-bucket.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

interface Mix {
  /** Of each bucket: calls a second, and how many at once. */
  readonly limits: readonly { readonly perSecond: number; readonly burst: number }[];
  readonly places: number;
  /** Of each call: its lane, and how long AWS takes. */
  readonly calls: readonly { readonly lane: number; readonly ms: number; readonly after: number }[];
}

const mixes: fc.Arbitrary<Mix> = fc.record({
  limits: fc.array(fc.record({ perSecond: fc.integer({ min: 1, max: 30 }), burst: fc.integer({ min: 1, max: 40 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  places: fc.integer({ min: 1, max: 12 }),
  calls: fc.array(
    fc.record({
      lane: fc.integer({ min: 0, max: 5 }),
      ms: fc.integer({ min: 1, max: 900 }),
      after: fc.integer({ min: 0, max: 4_000 }),
    }),
    { minLength: 1, maxLength: 60 },
  ),
});

/** Each call with the moment at which it left; a lane takes a token of one bucket, or of two. */
const simulate = async ({ limits, places, calls }: Mix) => {
  const clock = virtualClock();
  const { signal } = new AbortController();
  const dispatcher = createDispatcher({ clock, places, signal });
  const buckets = limits.map((limit, at) => createTokenBucket({ bucket: `${at}`, ...limit }, clock));
  const bucketsOf = (lane: number) => {
    const [one, other] = [buckets[lane % buckets.length], buckets[(lane + 1) % buckets.length]];
    return [...new Set(lane % 2 === 0 ? [one] : [one, other])] as readonly TokenBucket[];
  };
  const left: { lane: number; at: number; asked: number; buckets: readonly TokenBucket[] }[] = [];
  let [inFlight, most] = [0, 0];
  const all = Promise.all(
    calls.map(async ({ lane, ms, after }) => {
      await clock.sleep(after, signal);
      const turn = { service: `s${lane % 3}`, lane: `${lane}`, buckets: bucketsOf(lane) };
      await dispatcher.run(turn, async () => {
        left.push({ lane, at: clock.now(), asked: after, buckets: turn.buckets });
        inFlight += 1;
        most = Math.max(most, inFlight);
        await clock.sleep(ms, signal);
        inFlight -= 1;
        for (const bucket of turn.buckets) bucket.answered();
      });
    }),
  );
  await clock.run(all);
  return { left, most, buckets };
};

describe('the dispatcher, whatever is asked', () => {
  it('lets no window of time exceed a bucket', async () => {
    await fc.assert(
      fc.asyncProperty(mixes, async (mix) => {
        const { left, buckets } = await simulate(mix);
        for (const bucket of buckets) {
          const times = left.filter((call) => call.buckets.includes(bucket)).map(({ at }) => at);
          const { burst, perSecond } = bucket.limit;
          times.forEach((from, first) => {
            times.slice(first).forEach((to, more) => {
              expect(more + 1).toBeLessThanOrEqual(burst + ((to - from) / 1000) * perSecond + 1e-6);
            });
          });
        }
      }),
    );
  });

  it('keeps to its places, and lets every call leave', async () => {
    await fc.assert(
      fc.asyncProperty(mixes, async (mix) => {
        const { left, most } = await simulate(mix);
        expect(most).toBeLessThanOrEqual(mix.places);
        expect(left).toHaveLength(mix.calls.length);
      }),
    );
  });

  it('sends the calls of one lane in the order in which they came', async () => {
    await fc.assert(
      fc.asyncProperty(mixes, async (mix) => {
        const { left } = await simulate(mix);
        for (const lane of new Set(left.map((call) => call.lane))) {
          const asked = left.filter((call) => call.lane === lane).map((call) => call.asked);
          expect(asked).toEqual(asked.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe('the dispatcher', () => {
  const fast = { perSecond: 1_000, burst: 1_000 };

  it('holds no place for a call that has no token yet', async () => {
    const slow = { perSecond: 1, burst: 1 };
    const calls = [
      ...Array.from({ length: 10 }, () => ({ lane: 0, ms: 1, after: 0 })),
      ...Array.from({ length: 10 }, () => ({ lane: 2, ms: 1, after: 0 })),
    ];
    const { left } = await simulate({ limits: [slow, fast, fast], places: 2, calls });
    const others = left.filter(({ lane }) => lane === 2);
    expect(Math.max(...others.map(({ at }) => at))).toBeLessThan(50);
  });

  it('leaves places for others while a service takes its time', async () => {
    const calls = [
      ...Array.from({ length: 12 }, () => ({ lane: 0, ms: 60_000, after: 0 })),
      { lane: 1, ms: 1, after: 10 },
    ];
    const { left } = await simulate({ limits: [fast], places: 8, calls });
    expect(left.find(({ lane }) => lane === 1)?.at).toBe(10);
  });

  it('serves lane after lane', async () => {
    const calls = [
      ...Array.from({ length: 20 }, () => ({ lane: 0, ms: 100, after: 0 })),
      ...Array.from({ length: 3 }, () => ({ lane: 2, ms: 100, after: 1 })),
    ];
    const { left } = await simulate({ limits: [fast, fast, fast], places: 2, calls });
    const late = left.filter(({ lane }) => lane === 2).map(({ at }) => at);
    expect(Math.max(...late)).toBeLessThan(700);
  });

  it('refuses whoever waits when the run ends', async () => {
    const clock = virtualClock();
    const controller = new AbortController();
    const dispatcher = createDispatcher({ clock, places: 1, signal: controller.signal });
    const turn = { service: 's', lane: 'l', buckets: [] };
    const first = dispatcher.run(turn, () => clock.sleep(1_000, new AbortController().signal));
    const second = dispatcher.run(turn, async () => 'left');
    controller.abort('interrupted');
    await expect(second).rejects.toBe('interrupted');
    await clock.run(first);
    await expect(dispatcher.run(turn, async () => 'left')).rejects.toBe('interrupted');
  });
});

describe('a bucket', () => {
  const limit = { bucket: 'x', perSecond: 10, burst: 40 };
  const leaving = (bucket: TokenBucket) => {
    let left = 0;
    for (; bucket.readyIn() === 0; left += 1) bucket.take();
    return left;
  };

  it('does not take its burst for full before AWS has answered', () => {
    const bucket = createTokenBucket(limit, virtualClock());
    expect(leaving(bucket)).toBe(10);
    bucket.answered();
    expect(leaving(bucket)).toBe(30);
    bucket.answered();
    expect(leaving(bucket)).toBe(0);
  });

  it('gives way at the first throttle, and creeps back to its rate and never above it', () => {
    const bucket = createTokenBucket({ ...limit, burst: 1 }, virtualClock());
    bucket.throttled();
    expect(bucket.readyIn()).toBe(200);
    for (let n = 0; n < 100; n += 1) bucket.answered();
    expect(bucket.readyIn()).toBe(100);
  });
});
