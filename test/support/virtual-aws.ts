import { Readable } from 'node:stream';
import { STSClient } from '@aws-sdk/client-sts';
import { vi } from 'vitest';
import type { WireAnswer } from './wire.ts';

/** One request as an SDK client would send it. */
export interface VirtualRequest {
  /** From `X-Amz-Target`, from `Action=`, or the method. */
  readonly operation: string;
  readonly body: string;
}

/**
 * What becomes of a call besides its answer: `hang`: nothing comes; `mute`: an answer begins and does not go on; `deaf`: nothing
 * comes, and no signal and no time-out of the client is heard either.
 */
export type Fate = { readonly answer: WireAnswer; readonly afterMs: number } | 'hang' | 'mute' | 'deaf';

interface Sent {
  readonly method: string;
  readonly headers: { readonly [name: string]: string };
  readonly body?: string | Uint8Array;
}

interface HandlerConfig {
  readonly requestTimeout?: number;
  readonly socketTimeout?: number;
  readonly throwOnRequestTimeout?: boolean;
}

interface Handler {
  readonly configProvider: Promise<HandlerConfig>;
}

/**
 * Puts this in the place of the network, for every SDK client of the process: nothing real is waited for, so time may be
 * virtual. It keeps the time-outs that a client was told, and no others, as the SDK's own handler does.
 */
export const virtualAws = (fateOf: (request: VirtualRequest) => Fate): void => {
  const { requestHandler } = new STSClient({ region: 'us-east-1' }).config;
  const prototype = Object.getPrototypeOf(requestHandler) as { handle: (...args: never[]) => unknown };
  vi.spyOn(prototype, 'handle').mockImplementation(async function handle(
    this: Handler,
    sent: Sent,
    { abortSignal }: { readonly abortSignal?: AbortSignal } = {},
  ) {
    const config = await this.configProvider;
    const fate = fateOf(requestOf(sent));
    if (fate === 'deaf') return new Promise(() => {});
    return new Promise((resolve, reject) => {
      const timers: NodeJS.Timeout[] = [];
      const after = (ms: number | undefined, then: () => void) => {
        if (ms) timers.push(setTimeout(then, ms));
      };
      const over = () => timers.forEach((timer) => clearTimeout(timer));
      const respond = (status: number, body: Readable) =>
        resolve({ response: { statusCode: status, headers: { date: new Date().toUTCString() }, body } });
      const fail = (name: string) => {
        over();
        reject(Object.assign(new Error(name), { name }));
      };
      if (abortSignal?.aborted === true) return fail('AbortError');
      abortSignal?.addEventListener('abort', () => fail('AbortError'), { once: true });
      if (fate === 'mute') {
        const body = new Readable({ read: () => {} });
        after(config.socketTimeout, () => body.destroy(new Error('TimeoutError')));
        return respond(200, body);
      }
      if (config.throwOnRequestTimeout) after(config.requestTimeout, () => fail('TimeoutError'));
      if (fate === 'hang') return;
      const { answer, afterMs } = fate;
      after(afterMs, () => {
        over();
        respond(answer.status ?? 200, Readable.from([Buffer.from(answer.body)]));
      });
    });
  } as never);
};

const requestOf = ({ method, headers, body }: Sent): VirtualRequest => {
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : (body ?? '');
  const target = headers['x-amz-target']?.split('.')[1];
  return { operation: target ?? /(?:^|&)Action=(\w+)/.exec(text)?.[1] ?? method, body: text };
};

// Real ones, whatever the clock.
const { setImmediate: realImmediate } = globalThis;
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn += 1) await new Promise<void>((next) => void realImmediate(next));
};

/** Runs `work` on vitest's virtual clock: time goes on only where nothing else does. Rejects where it outlasts `endsAt`. */
export const inVirtualTime = async <T>(work: () => Promise<T>, endsAt: number): Promise<T | Error> => {
  // What an earlier run left behind would take this one's time while it reads its files.
  vi.clearAllTimers();
  let outcome: { readonly value: T | Error } | undefined;
  const ended = (value: T | Error) => {
    outcome = { value };
  };
  work().then(ended, (error: unknown) => ended(error instanceof Error ? error : new Error(String(error))));
  for (;;) {
    await settled();
    if (outcome !== undefined) return outcome.value;
    if (vi.getTimerCount() > 0) await vi.advanceTimersToNextTimerAsync();
    if (Date.now() >= endsAt) throw new Error('It outlasted its time.');
  }
};
