import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What went through the proxy. */
export interface Traffic {
  readonly calls: number;
  readonly mostInFlight: number;
  /** Calls that were made a second time with the same body, to the same service and region. */
  readonly repeated: readonly string[];
}

export interface Proxy {
  readonly url: string;
  readonly take: () => Traffic;
  readonly close: () => void;
}

/** Stands before `target` and adds `delayMs` to every call, as distance does. */
export const delayingProxy = async (target: string, delayMs: number): Promise<Proxy> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
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
    await new Promise((later) => setTimeout(later, delayMs));
    const forward = request(
      `${target}${incoming.url}`,
      { agent, method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing).once('finish', () => {
          inFlight -= 1;
        });
      },
    );
    forward.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const traffic = {
        calls,
        mostInFlight,
        repeated: [...seen].filter(([, times]) => times > 1).map(([call]) => call),
      };
      seen = new Map();
      calls = 0;
      mostInFlight = 0;
      return traffic;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
};

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const keyOf = ({ method, url, headers }: IncomingMessage, body: Buffer): string => {
  const scope = /Credential=[^/]*\/\d+\/([^/]*\/[^/]*)/.exec(headers.authorization ?? '')?.[1];
  return `${scope} ${method} ${url} ${String(headers['x-amz-target'])} ${body.toString('utf8')}`;
};
