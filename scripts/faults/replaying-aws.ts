import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './answer.ts';
import type { Fault } from './fault.ts';

/** What stands between a run and moto: it answers from memory what was asked before, and does to one operation what a fault says. */
export interface ReplayingAws {
  readonly url: string;
  /** From now on, calls of the fault's operation meet it; null: none does. */
  readonly inject: (fault: Fault | null) => void;
  /** How often each operation was asked for since the last time, and how many calls met the fault. */
  readonly take: () => { readonly calls: ReadonlyMap<string, number>; readonly faulted: number };
  readonly close: () => void;
}

interface Recorded {
  readonly operation: string;
  readonly answer: Answer;
}

/** A memory of answers before the moto at `target`, which is asked what nobody asked before. */
export const replayingAws = async (target: string): Promise<ReplayingAws> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const recorded = new Map<string, Promise<Recorded>>();
  let injected: Fault | null = null;
  let calls = new Map<string, number>();
  let faulted = 0;

  const recordedFor = (incoming: IncomingMessage, body: Buffer): Promise<Recorded> => {
    const key = keyOf(incoming, body);
    const known = recorded.get(key) ?? asked(agent, target, incoming, body);
    recorded.set(key, known);
    return known;
  };

  const server = createServer(async (incoming, outgoing) => {
    const body = await bodyOf(incoming);
    const { operation, answer } = await recordedFor(incoming, body);
    calls.set(operation, (calls.get(operation) ?? 0) + 1);
    if (injected?.operation !== operation) return send(outgoing, answer);
    const fate = injected.fateOf(`${incoming.url} ${body.toString('utf8')}`, answer);
    if (fate !== answer) faulted += 1;
    if (fate === 'hang') return;
    if (fate === 'reset') incoming.socket.resetAndDestroy();
    else send(outgoing, fate);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    inject: (fault) => {
      injected = fault;
    },
    take: () => {
      const taken = { calls, faulted };
      calls = new Map();
      faulted = 0;
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
};

const send = (outgoing: ServerResponse, { status, headers, content }: Answer): void => {
  const { 'content-length': _, 'transfer-encoding': __, ...kept } = headers;
  outgoing.writeHead(status, { ...kept, 'content-length': content.length }).end(content);
};

const asked = (agent: Agent, target: string, incoming: IncomingMessage, body: Buffer): Promise<Recorded> =>
  new Promise((resolve, reject) => {
    const { url, method, headers } = incoming;
    const forward = request(`${target}${url}`, { agent, method, headers }, async (answer) => {
      const { 'x-moto-operation': operation, ...rest } = answer.headers;
      const content = await bodyOf(answer);
      if (typeof operation !== 'string') return reject(new Error(`moto did not say what ${method} ${url} is.`));
      resolve({
        operation: ofItsGeneration(operation, body),
        answer: { status: answer.statusCode ?? 502, headers: rest, content },
      });
    });
    forward.once('error', reject).end(body);
  });

// Both generations of load balancers have one name to moto; they differ in the version of their API.
const ofItsGeneration = (operation: string, body: Buffer): string =>
  body.includes('Version=2015-12-01')
    ? operation.replace(/^elasticloadbalancing:/, 'elasticloadbalancingv2:')
    : operation;

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const keyOf = ({ method, url, headers }: IncomingMessage, body: Buffer): string => {
  const scope = /Credential=[^/]*\/\d+\/([^/]*\/[^/]*)/.exec(headers.authorization ?? '')?.[1];
  return `${scope} ${method} ${url} ${String(headers['x-amz-target'])} ${body.toString('latin1')}`;
};
