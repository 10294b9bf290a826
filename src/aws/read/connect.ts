import { setMaxListeners } from 'node:events';
import type { Aws } from './aws.ts';
import { createClients } from './clients.ts';
import { type Clock, systemClock } from './clock.ts';
import { credentialsEnd } from './credentials-end.ts';
import { sendingUntil } from './ending.ts';
import { AwsFailure, failureOf } from './failure.ts';
import { createLimitWaits, type LimitWaits } from './limit-waits.ts';
import type { OperationName, ServiceLoader } from './operations.ts';
import { createSender, defaultRetryPolicy, type RetryPolicy, type Send } from './sender.ts';
import { untilReady } from './until.ts';
import { createMeter, type UsageMeter } from './usage.ts';

/** How to reach AWS. Everything else comes from the SDK's own chain: environment, profile, `AWS_ENDPOINT_URL`. */
export interface ConnectOptions {
  readonly services: ServiceLoader;
  /** Where the port begins. */
  readonly region: string;
  readonly profile?: string | undefined;
  /** Aborted with a `NotCollected` as its reason: waiting ends at once and nothing more is sent. */
  readonly signal: AbortSignal;
  readonly clock?: Clock;
  readonly retryPolicy?: Partial<RetryPolicy>;
}

/** One run's connection: what collectors ask through, what was counted, and its end. */
export interface Connection {
  readonly aws: Aws;
  readonly meter: UsageMeter;
  readonly waits: LimitWaits;
  /** Aborted where the run is over: with the caller's signal, or with `credentials-expired`. */
  readonly signal: AbortSignal;
  readonly close: () => void;
}

/** Opens the port. Nothing is sent before the first call. */
export const connect = (options: ConnectOptions): Connection => {
  const { clock = systemClock, services, profile } = options;
  const credentials = credentialsEnd();
  const signal = AbortSignal.any([options.signal, credentials.signal]);
  // Every call in flight listens to it; Node 20 takes more than ten for a leak.
  setMaxListeners(0, signal);
  const retryPolicy = { ...defaultRetryPolicy, ...options.retryPolicy };
  const meter = createMeter();
  const waits = createLimitWaits(clock);
  const clients = createClients({ services, region: options.region, profile, ...retryPolicy });
  const end = { credentials, homeRegion: options.region, signal };
  const send = sendingUntil(end, createSender({ clients, clock, retryPolicy, meter, waits, signal }));
  const answers = new Map<string, Promise<unknown>>();

  const kept = (key: string, make: () => Promise<unknown>): Promise<unknown> => {
    const answer = answers.get(key) ?? make();
    answers.set(key, answer);
    return answer;
  };

  const once: Send = (operation, input, region) =>
    kept(`${region} ${operation} ${JSON.stringify(input)}`, () => send(operation, input, region));

  const portIn = (region: string, ask: Send = once): Aws => {
    const call = (operation: OperationName, input: object) => ask(operation, input, region);
    const port = {
      call,
      find: (operation: OperationName, input: object, absent: readonly string[]) =>
        call(operation, input).catch((error: unknown) => {
          if (error instanceof AwsFailure && absent.includes(error.code)) return null;
          throw error;
        }),
      pages: async function* (operation: OperationName, input: object) {
        const { paging } = (await clients.of(operation, region)).spec;
        const seen = new Set<string>();
        for (let page = input; ; ) {
          const answer = (await call(operation, page)) as { readonly [field: string]: unknown };
          yield answer;
          const token = paging === undefined ? undefined : answer[paging.output];
          if (paging === undefined || typeof token !== 'string' || token === '') return;
          if (seen.has(token)) throw repeatedPage(operation);
          seen.add(token);
          page = { ...input, [paging.input]: token };
        }
      },
      until: (operation: OperationName, ready: (fresh: Aws) => Promise<unknown>) =>
        kept(`${region} ${operation} until`, () =>
          untilReady(operation, () => ready(portIn(region, send)), { clock, signal }),
        ),
      in: (other: string) => portIn(other, ask),
    };
    return port as unknown as Aws;
  };

  return { aws: portIn(options.region), meter, waits, signal, close: clients.close };
};

// A listing that sends the same token twice would go round for ever.
const repeatedPage = (operation: OperationName): AwsFailure =>
  failureOf(operation, { name: 'RepeatedPage', message: 'AWS sent the same page token twice' });
