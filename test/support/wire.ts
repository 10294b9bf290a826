import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Connection, type ConnectOptions, connect } from '../../src/aws/read/connect.ts';
import { lazyServices } from '../../src/aws/read/lazy-services.ts';

/** One request as it came over the wire. */
export interface WireRequest {
  readonly accessKey: string;
  readonly service: string;
  readonly region: string;
  /** From `X-Amz-Target`, from `Action=`, or method and path. */
  readonly operation: string;
  readonly params: URLSearchParams;
  readonly body: string;
  /** The time by the clock that signed it, in milliseconds. */
  readonly signedAt: number;
}

export interface WireAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
  readonly delayMs?: number;
  /** The time by AWS's clock; that of this machine unless told otherwise. */
  readonly date?: Date;
}

export type Responder = (request: WireRequest, nth: number) => WireAnswer;

export interface WireServer {
  readonly url: string;
  readonly requests: WireRequest[];
  readonly mostAtOnce: () => number;
  /** Requests that have no answer yet, whether or not somebody still waits for one. */
  readonly unanswered: () => number;
  readonly close: () => Promise<void>;
}

/** An HTTP server that answers as AWS would, request by request; `nth` counts from 0. */
export const wireServer = async (respond: Responder): Promise<WireServer> => {
  const requests: WireRequest[] = [];
  let atOnce = 0;
  let most = 0;
  const server = createServer(async (incoming, outgoing) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    const request = parsed(incoming, await bodyOf(incoming));
    requests.push(request);
    const {
      status = 200,
      type = 'text/xml',
      body,
      delayMs = 0,
      date = new Date(),
    } = respond(request, requests.length - 1);
    await new Promise((done) => setTimeout(done, delayMs));
    atOnce -= 1;
    outgoing.writeHead(status, { 'content-type': type, date: date.toUTCString() }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    mostAtOnce: () => most,
    unanswered: () => atOnce,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

const bodyOf = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const parsed = (incoming: IncomingMessage, body: string): WireRequest => {
  const [accessKey = '', , region = '', service = ''] =
    /Credential=([^,]*)/.exec(incoming.headers.authorization ?? '')?.[1]?.split('/') ?? [];
  const url = new URL(incoming.url ?? '/', 'http://wire');
  const isForm = incoming.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  const params = isForm ? new URLSearchParams(body) : url.searchParams;
  const target = incoming.headers['x-amz-target'];
  const operation =
    typeof target === 'string'
      ? (target.split('.')[1] ?? '')
      : (params.get('Action') ?? `${incoming.method} ${url.pathname}`);
  return { accessKey, service, region, operation, params, body, signedAt: signedAt(incoming.headers['x-amz-date']) };
};

// `20261128T060000Z`
const signedAt = (date: string | readonly string[] | undefined): number =>
  Date.parse(String(date).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** The port, with the SDK's real clients, connected to a wire server. */
export const wired = (server: WireServer, options: Partial<ConnectOptions> = {}): Connection => {
  process.env.AWS_ENDPOINT_URL = server.url;
  process.env.AWS_ACCESS_KEY_ID = 'AKIAWIRE';
  process.env.AWS_SECRET_ACCESS_KEY = 'wire';
  return connect({
    services: lazyServices,
    region: 'eu-west-1',
    signal: new AbortController().signal,
    clock: hurried(),
    ...options,
  });
};

/** A clock on which every pause is over at once, and which counts how long it would have been. */
export const hurried = () => {
  let time = 0;
  return {
    now: () => time,
    sleep: async (ms: number, signal: AbortSignal) => {
      signal.throwIfAborted();
      time += ms;
      await new Promise((next) => setImmediate(next));
    },
    random: () => 1,
  };
};

export const xml = (operation: string, result: string): WireAnswer => ({
  body: `<${operation}Response xmlns="https://example.invalid/"><${operation}Result>${result}</${operation}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${operation}Response>`,
});

export const ec2Xml = (operation: string, inner: string): WireAnswer => ({
  body: `<${operation}Response xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>1</requestId>${inner}</${operation}Response>`,
});

export const json = (value: unknown, status = 200): WireAnswer => ({
  status,
  type: 'application/x-amz-json-1.0',
  body: JSON.stringify(value),
});
