import { Agent, createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callOf, type PublishedLimits, publishedLimits } from './published-limits.ts';

/** What went through the proxy. */
export interface Traffic {
  readonly calls: number;
  readonly mostInFlight: number;
  /** Calls that were made a second time with the same body, to the same service and region. */
  readonly repeated: readonly string[];
  /** Calls that were refused because they came faster than AWS's published limits allow. */
  readonly refused: number;
  /** What those limits alone take for the calls that passed. */
  readonly bound: ReturnType<PublishedLimits['bound']>;
}

export interface Proxy {
  readonly url: string;
  readonly take: () => Traffic;
  /** From now on what was answered before is answered again, without asking `target`, which may be slower than the distance. */
  readonly replay: () => void;
  readonly close: () => void;
}

/** Stands before `target`, adds `delayMs` to every call, as distance does, and refuses what comes faster than AWS allows. */
export const delayingProxy = async (target: string, delayMs: number): Promise<Proxy> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const limits = publishedLimits();
  const answers = new Map<string, Answer>();
  let isReplaying = false;
  let seen = new Map<string, number>();
  let calls = 0;
  let inFlight = 0;
  let mostInFlight = 0;

  const server = createServer(async (incoming, outgoing) => {
    inFlight += 1;
    calls += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    const body = await bodyOf(incoming);
    const key = keyOf(incoming, body);
    seen.set(key, (seen.get(key) ?? 0) + 1);
    const refusal = limits.refusal(callOf(incoming, body.toString('utf8')));
    await new Promise((later) => setTimeout(later, delayMs));
    if (refusal !== null) {
      outgoing.writeHead(refusal.status, refusal.headers).end(refusal.content);
      inFlight -= 1;
      return;
    }
    const known = isReplaying ? answers.get(key) : undefined;
    const { status, headers, content } = known ?? (await asked(agent, target, incoming, body));
    answers.set(key, { status, headers, content });
    outgoing.writeHead(status, headers).end(content);
    inFlight -= 1;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const traffic = {
        calls,
        mostInFlight,
        repeated: [...seen].filter(([, times]) => times > 1).map(([call]) => call),
        refused: limits.refused(),
        bound: limits.bound(),
      };
      seen = new Map();
      limits.reset();
      calls = 0;
      mostInFlight = 0;
      return traffic;
    },
    replay: () => {
      isReplaying = true;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly content: Buffer;
}

const asked = (
  agent: Agent,
  target: string,
  { url, method, headers }: IncomingMessage,
  body: Buffer,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const forward = request(`${target}${url}`, { agent, method, headers }, async (answer) =>
      resolve({ status: answer.statusCode ?? 502, headers: answer.headers, content: await bodyOf(answer) }),
    );
    forward.once('error', reject).end(body);
  });

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const keyOf = ({ method, url, headers }: IncomingMessage, body: Buffer): string => {
  const scope = /Credential=[^/]*\/\d+\/([^/]*\/[^/]*)/.exec(headers.authorization ?? '')?.[1];
  return `${scope} ${method} ${url} ${String(headers['x-amz-target'])} ${body.toString('utf8')}`;
};
