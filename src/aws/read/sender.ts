import { type Clients, serviceOf } from './clients.ts';
import type { Clock } from './clock.ts';
import { createDispatcher } from './dispatcher.ts';
import { type AwsFailure, failureOf } from './failure.ts';
import type { LimitWaits } from './limit-waits.ts';
import { limitsOf } from './limits.ts';
import type { OperationName } from './operations.ts';
import { createTokenBucket, type TokenBucket } from './token-bucket.ts';
import type { UsageMeter } from './usage.ts';

/** How much is asked at once, how often again, and how long one call may take. */
export interface RetryPolicy {
  /** Calls in flight at once, over all services and regions. */
  readonly inFlight: number;
  /** Times one call is sent at most. */
  readonly attempts: number;
  /** Milliseconds that one call may take with all its retries; waiting for its first turn is not counted. */
  readonly totalMs: number;
  /** Milliseconds that one attempt may take. */
  readonly attemptMs: number;
}

export const defaultRetryPolicy: RetryPolicy = { inFlight: 48, attempts: 6, totalMs: 45_000, attemptMs: 15_000 };

interface SenderOptions {
  readonly clients: Clients;
  readonly clock: Clock;
  readonly retryPolicy: RetryPolicy;
  readonly meter: UsageMeter;
  readonly waits: LimitWaits;
  readonly signal: AbortSignal;
}

/** Sends one call: in its turn, a bounded number at once, again where that may help. Throws `AwsFailure`. */
export type Send = (operation: OperationName, input: object, region: string) => Promise<unknown>;

export const createSender = ({ clients, clock, retryPolicy, meter, waits, signal }: SenderOptions): Send => {
  const buckets = new Map<string, TokenBucket>();
  const regions = new Map<TokenBucket, string>();
  const dispatcher = createDispatcher({
    clock,
    places: retryPolicy.inFlight,
    onWait: (bucket, isWaiting) => waits.note(bucket.limit, `${regions.get(bucket)}`, isWaiting),
    signal,
  });

  const bucketsOf = (operation: OperationName, region: string): readonly TokenBucket[] =>
    limitsOf(operation).map((limit) => {
      const key = `${limit.bucket} ${region}`;
      const bucket = buckets.get(key) ?? createTokenBucket(limit, clock);
      buckets.set(key, bucket);
      regions.set(bucket, region);
      return bucket;
    });

  return async (operation, input, region) => {
    const service = serviceOf(operation);
    const turns = bucketsOf(operation, region);
    const { client, spec } = await clients.of(operation, region);

    const attempt = () =>
      dispatcher.run({ service, lane: `${operation} ${region}`, buckets: turns }, () => {
        startedAt ??= clock.now();
        meter.count(service, region, 'calls');
        return client.send(new spec.Command({ ...spec.always, ...input }), { abortSignal: signal });
      });

    let startedAt: number | undefined;
    for (let tries = 1; ; tries += 1) {
      try {
        const answer: unknown = await attempt();
        for (const turn of turns) turn.answered();
        return answer;
      } catch (error) {
        signal.throwIfAborted();
        const failure = failureOf(operation, error);
        if (failure.kind === 'throttled') {
          meter.count(service, region, 'throttles');
          for (const turn of turns) turn.throttled();
        }
        const pause = backOff(tries, clock);
        const late = startedAt === undefined || clock.now() - startedAt + pause > retryPolicy.totalMs;
        if (tries >= attemptsFor(failure, retryPolicy) || late) throw failure;
        meter.count(service, region, 'retries');
        await clock.sleep(pause, signal);
      }
    }
  };
};

// A page of HTML with status 500 may be a proxy's hiccup, but more likely it is the answer for today.
const garbledAttempts = 3;

const attemptsFor = ({ kind }: AwsFailure, { attempts }: RetryPolicy): number => {
  if (kind === 'throttled' || kind === 'transient') return attempts;
  if (kind === 'clock') return Math.min(2, attempts);
  return kind === 'garbled' ? Math.min(garbledAttempts, attempts) : 1;
};

/** Milliseconds before the next try, with full jitter: https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/ */
export const backOff = (tries: number, clock: Clock): number => clock.random() * Math.min(5_000, 150 * 2 ** tries);
