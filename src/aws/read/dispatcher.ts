import type { Clock } from './clock.ts';
import type { TokenBucket } from './token-bucket.ts';

/** One call that waits for its turn. */
interface Turn {
  /** What it holds one of the places for. */
  readonly service: string;
  /** Calls of one lane wait for the same buckets, and leave in the order in which they came. */
  readonly lane: string;
  readonly buckets: readonly TokenBucket[];
}

/** Hands out calls: each leaves where every bucket of its has a token and a place is free, lane after lane. */
export interface Dispatcher {
  /** Runs a call in its turn. Rejects with the signal's reason where that ends the wait. */
  readonly run: <T>(turn: Turn, send: () => Promise<T>) => Promise<T>;
}

interface Waiting {
  readonly start: () => void;
  readonly refuse: (reason: unknown) => void;
}

interface Lane extends Pick<Turn, 'service' | 'buckets'> {
  readonly waiting: Waiting[];
}

interface DispatcherOptions {
  readonly clock: Clock;
  /** Calls in flight at once. */
  readonly places: number;
  /** Told whenever a lane waits for a bucket, and when it no longer does. */
  readonly onWait?: (bucket: TokenBucket, isWaiting: boolean) => void;
  readonly signal: AbortSignal;
}

// A service that answers slowly leaves these for the others.
const leftToOthers = 1 / 8;

/** The one place from which calls leave: no call waits for a place with a token in its hand. */
export const createDispatcher = ({ clock, places, onWait, signal }: DispatcherOptions): Dispatcher => {
  // In the order in which they are served next: whoever was served goes to the end.
  const lanes = new Map<string, Lane>();
  const held = new Map<string, number>();
  const share = places - Math.floor(places * leftToOthers);
  let inFlight = 0;
  let wakesAt = Number.POSITIVE_INFINITY;

  const hasRoom = (service: string) => inFlight < places && (held.get(service) ?? 0) < share;

  const hold = (service: string, change: 1 | -1) => {
    inFlight += change;
    held.set(service, (held.get(service) ?? 0) + change);
  };

  /** Sends the first call of every lane that may send one; returns whether any left. */
  const serveOnce = (): boolean => {
    let served = false;
    for (const [name, lane] of Array.from(lanes)) {
      if (inFlight >= places) break;
      const [first] = lane.waiting;
      if (first === undefined || !hasRoom(lane.service) || readyIn(lane) > 0) continue;
      lane.waiting.shift();
      lanes.delete(name);
      if (lane.waiting.length > 0) lanes.set(name, lane);
      for (const bucket of lane.buckets) bucket.take();
      hold(lane.service, 1);
      first.start();
      served = true;
    }
    return served;
  };

  const serve = () => {
    while (inFlight < places && serveOnce());
    const waits = [...lanes.values()].filter(({ service }) => hasRoom(service)).map(readyIn);
    if (waits.length > 0) wakeIn(Math.min(...waits));
  };

  const readyIn = ({ buckets }: Lane): number => {
    let longest = 0;
    for (const bucket of buckets) {
      const wait = bucket.readyIn();
      onWait?.(bucket, wait > 0);
      longest = Math.max(longest, wait);
    }
    return longest;
  };

  const wakeIn = (ms: number) => {
    const at = clock.now() + ms;
    if (at >= wakesAt) return;
    wakesAt = at;
    clock.sleep(ms, signal).then(
      () => {
        wakesAt = Number.POSITIVE_INFINITY;
        serve();
      },
      () => refuseAll(),
    );
  };

  const refuseAll = () => {
    const waiting = [...lanes.values()].flatMap((lane) => lane.waiting);
    lanes.clear();
    for (const { refuse } of waiting) refuse(signal.reason);
  };
  signal.addEventListener('abort', refuseAll, { once: true });

  return {
    run: async ({ service, lane: name, buckets }, send) => {
      signal.throwIfAborted();
      await new Promise<void>((start, refuse) => {
        const lane = lanes.get(name) ?? { service, buckets, waiting: [] };
        lanes.set(name, lane);
        lane.waiting.push({ start, refuse });
        serve();
      });
      try {
        return await send();
      } finally {
        hold(service, -1);
        serve();
      }
    },
  };
};
