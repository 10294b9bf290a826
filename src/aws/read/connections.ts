import { Agent, type AgentOptions } from 'node:http';
import { Agent as TlsAgent } from 'node:https';

/** What every client of a run sends through. */
export interface Connections {
  readonly httpAgent: Agent;
  readonly httpsAgent: TlsAgent;
}

/**
 * One pool of connections for all clients: as many open at once as calls are in flight, and no more than that kept open for
 * the next call, over all hosts. A run talks to hundreds of hosts, and macOS lets a process open 256 files.
 */
export const createConnections = (inFlight: number): Connections => {
  const options: AgentOptions = { keepAlive: true, maxSockets: inFlight };
  return {
    httpAgent: keepingIdle(inFlight, new Agent(options)),
    httpsAgent: keepingIdle(inFlight, new TlsAgent(options)),
  };
};

// `maxFreeSockets` counts for one host, and a full `maxTotalSockets` would let a call wait behind idle connections to others.
const keepingIdle = <A extends Agent>(most: number, agent: A): A => {
  const isKept = agent.keepSocketAlive.bind(agent);
  agent.keepSocketAlive = (socket) => {
    const idle = Object.values(agent.freeSockets).flatMap((sockets) => sockets ?? []);
    if (idle.length >= most) idle[0]?.destroy();
    return isKept(socket);
  };
  return agent;
};
