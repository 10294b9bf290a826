import { once } from 'node:events';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createConnections } from '../../../src/aws/read/connections.ts';

const servers: { readonly server: Server; readonly opened: () => number; readonly open: () => number }[] = [];
afterEach(() => {
  for (const { server } of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const host = async () => {
  const server = createServer((_, answer) => answer.end('here'));
  let opened = 0;
  let open = 0;
  server.keepAliveTimeout = 60_000;
  server.on('connection', (socket) => {
    opened += 1;
    open += 1;
    socket.once('close', () => {
      open -= 1;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const hosted = { server, opened: () => opened, open: () => open };
  servers.push(hosted);
  return { ...hosted, port: (server.address() as AddressInfo).port };
};

const ask = async (port: number, agent: ReturnType<typeof createConnections>['httpAgent']) => {
  const request = get({ port, host: '127.0.0.1', agent });
  const [answer] = await once(request, 'response');
  answer.resume();
  await once(answer, 'end');
  // Only then is the connection given back.
  await new Promise((next) => setImmediate(next));
};

it('keeps a connection for the next call to its host', async () => {
  const { httpAgent } = createConnections(3);
  const { port, opened } = await host();
  for (let n = 0; n < 5; n += 1) await ask(port, httpAgent);
  expect(opened()).toBe(1);
  httpAgent.destroy();
});

it('opens no more than its number at once to one host', async () => {
  const { httpAgent } = createConnections(3);
  const { port, opened } = await host();
  await Promise.all(Array.from({ length: 12 }, () => ask(port, httpAgent)));
  expect(opened()).toBe(3);
  httpAgent.destroy();
});

it('keeps no more idle ones than its number over all hosts, and those that were used last', async () => {
  const { httpAgent } = createConnections(3);
  const hosts = await Promise.all(Array.from({ length: 10 }, host));
  for (const { port } of hosts) await ask(port, httpAgent);
  await expect.poll(() => hosts.map(({ open }) => open())).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
  httpAgent.destroy();
});
