import { afterEach, describe, expect, it } from 'vitest';
import { freetier } from '../../src/aws/read/services/freetier.ts';
import { json, type Responder, type WireAnswer, type WireServer, wired, wireServer } from '../support/wire.ts';

let server: WireServer;
const serve = async (respond: Responder) => {
  server = await wireServer(respond);
  return wired(server, { region: 'us-east-1' });
};
afterEach(() => server.close());

const failure = (asked: Promise<unknown>) =>
  asked.then(
    () => Promise.reject(new Error('it was answered')),
    (error: { readonly reason: object }) => error.reason,
  );
const refused = (type: string, message: string, status = 400): WireAnswer => json({ __type: type, message }, status);

it('signs for its own service, names its target and goes to the configured endpoint', async () => {
  const { aws, meter } = await serve(() => json({ accountPlanType: 'PAID', accountPlanStatus: 'ACTIVE' }));
  expect(await aws.call('freetier:GetAccountPlanState', {})).toMatchObject({ accountPlanType: 'PAID' });
  expect(server.requests).toMatchObject([
    { service: 'freetier', region: 'us-east-1', operation: 'GetAccountPlanState', body: '{}' },
  ]);
  expect(meter.counts()).toEqual([{ service: 'freetier', region: 'us-east-1', calls: 1, retries: 0, throttles: 0 }]);
});

it('asks for the largest page and follows every token', async () => {
  const { aws } = await serve(({ body }) => {
    const { nextToken } = JSON.parse(body) as { readonly nextToken?: string };
    return nextToken === undefined
      ? json({ freeTierUsages: [{ service: 'one' }], nextToken: 'more' })
      : json({ freeTierUsages: [{ service: 'two' }] });
  });
  const services: unknown[] = [];
  for await (const { freeTierUsages } of aws.pages('freetier:GetFreeTierUsage', {})) {
    services.push(...(freeTierUsages ?? []).map(({ service }) => service));
  }
  expect(services).toEqual(['one', 'two']);
  expect(server.requests.map(({ body }) => JSON.parse(body))).toEqual([
    { maxResults: 1000 },
    { maxResults: 1000, nextToken: 'more' },
  ]);
});

describe('errors are known by their names', () => {
  it('a denial, with the action that is missing', async () => {
    const { aws } = await serve(() => refused('com.amazon.freetier#AccessDeniedException', 'no'));
    expect(await failure(aws.call('freetier:GetFreeTierUsage', {}))).toEqual({
      kind: 'denied',
      operation: 'freetier:GetFreeTierUsage',
      action: 'freetier:GetFreeTierUsage',
    });
  });

  it('an account that AWS knows no plan of', async () => {
    const { aws } = await serve(() => refused('ResourceNotFoundException', 'no plan', 404));
    expect(await aws.find('freetier:GetAccountPlanState', {}, ['ResourceNotFoundException'])).toBeNull();
  });

  it('throttling, which is tried again and counted', async () => {
    const { aws, meter } = await serve((_, nth) =>
      nth < 2 ? refused('ThrottlingException', 'slow') : json({ freeTierUsages: [] }),
    );
    await aws.call('freetier:GetFreeTierUsage', {});
    expect(meter.counts()).toMatchObject([{ calls: 3, retries: 2, throttles: 2 }]);
  });

  it.each(['<html>secret-canary', 'secret-canary', '"secret-canary"', 'null', ''])(
    '%j, nothing of it repeated',
    async (body) => {
      const { aws } = await serve(() => ({ status: 200, type: 'application/json', body }));
      const reason = await failure(aws.call('freetier:GetFreeTierUsage', {}));
      expect(reason).toEqual({
        kind: 'failed',
        operation: 'freetier:GetFreeTierUsage',
        detail: 'malformed answer (HTTP 200)',
      });
    },
  );
});

it('gives up an attempt that hangs', async () => {
  server = await wireServer(() => ({ ...json({}), delayMs: 400 }));
  const { aws, meter } = wired(server, { region: 'us-east-1', retryPolicy: { attemptMs: 60, attempts: 2 } });
  expect(await failure(aws.call('freetier:GetFreeTierUsage', {}))).toMatchObject({ kind: 'failed' });
  expect(meter.total('calls')).toBe(2);
});

it('ends at once when it is aborted', async () => {
  server = await wireServer(() => ({ ...json({}), delayMs: 5_000 }));
  const controller = new AbortController();
  const { aws } = wired(server, { region: 'us-east-1', signal: controller.signal });
  const asked = aws.call('freetier:GetFreeTierUsage', {}).catch((error: unknown) => error);
  setTimeout(() => controller.abort('interrupted'), 50);
  expect(await asked).toMatchObject({ reason: { kind: 'not-collected', why: 'interrupted' } });
});

describe('the client by itself', () => {
  const command = () => new freetier.operations['freetier:GetAccountPlanState'].Command({});

  it('runs what the guard puts before it, under the name of the command', async () => {
    const client = new freetier.Client({ region: 'us-east-1' });
    client.middlewareStack.add(
      (_: unknown, { commandName }: { readonly commandName: string }) =>
        async () => {
          throw new Error(`refused ${commandName}`);
        },
      {},
    );
    await expect(client.send(command())).rejects.toThrow('refused GetAccountPlanStateCommand');
    client.destroy();
  });

  it('goes to the dual-stack host of its region where no endpoint is configured', async () => {
    delete process.env.AWS_ENDPOINT_URL;
    process.env.AWS_ACCESS_KEY_ID = 'AKIAWIRE';
    process.env.AWS_SECRET_ACCESS_KEY = 'wire';
    const seen: { hostname?: string; protocol?: string }[] = [];
    const client = new freetier.Client({
      region: 'us-east-1',
      requestHandler: {
        metadata: { handlerProtocol: 'h1' },
        handle: async (request: { hostname?: string }) => {
          seen.push(request);
          return { response: { statusCode: 200, headers: {}, body: [Buffer.from('{}')] } };
        },
      },
    });
    await client.send(command());
    expect(seen).toMatchObject([{ protocol: 'https:', hostname: 'freetier.us-east-1.api.aws' }]);
  });
});
