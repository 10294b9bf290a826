import { afterEach, describe, expect, it } from 'vitest';
import type { Priced, Quote } from '../../src/model/index.ts';
import { askPrices, type PriceMemory } from '../../src/pricing/ask-prices.ts';
import { dimension, product } from '../support/price-list.ts';
import { hurried, json, type Responder, type WireServer, wired, wireServer } from '../support/wire.ts';

let server: WireServer;
afterEach(() => server.close());

const hours = (of: string, region = 'eu-west-1'): Priced => ({ item: 'ec2-instance-hour', of, region });
const found = json({ FormatVersion: 'aws_v1', PriceList: [product([dimension('Hrs', '0.0114000000')])] });
const price = { usd: 0.0114, unit: 'hour', asOf: '2026-11-20', source: 'AWS Price List API' };

const ask = async (
  wanted: readonly Priced[],
  respond: Responder,
  change: { partition?: string; memory?: PriceMemory; signal?: AbortSignal } = {},
) => {
  server = await wireServer(respond);
  const signal = change.signal ?? new AbortController().signal;
  const { aws } = wired(server, { clock: hurried() });
  return askPrices(wanted, {
    aws,
    partition: 'aws',
    memory: null,
    signal,
    now: new Date('2026-11-22T12:00:00Z'),
    ...change,
  });
};

it('asks once for each type and region, of the one region that answers for all', async () => {
  const wanted = [hours('t3.micro'), hours('t3.micro', 'sa-east-1'), hours('m7g.large')];
  const quotes = await ask(wanted, () => found);
  expect(quotes).toEqual(wanted.map((one) => ({ ...one, price })));
  expect(server.requests.map(({ operation, region }) => `${operation} ${region}`)).toEqual(
    wanted.map(() => 'GetProducts us-east-1'),
  );
  const { ServiceCode, Filters } = JSON.parse(server.requests[0]?.body ?? '{}');
  expect(ServiceCode).toBe('AmazonEC2');
  expect(Filters).toContainEqual({ Type: 'TERM_MATCH', Field: 'instanceType', Value: 't3.micro' });
  expect(Filters).toContainEqual({ Type: 'TERM_MATCH', Field: 'regionCode', Value: 'eu-west-1' });
});

it('asks for nothing that it could not understand, in no other partition, and not after the end', async () => {
  expect(await ask([{ item: 'sagemaker-app-hour', of: 'ml.t3.medium', region: 'eu-west-1' }], () => found)).toEqual([]);
  expect(server.requests).toEqual([]);
  await server.close();
  expect(await ask([hours('t3.micro')], () => found, { partition: 'aws-cn' })).toEqual([]);
  expect(server.requests).toEqual([]);
  await server.close();
  expect(await ask([hours('t3.micro')], () => found, { signal: AbortSignal.abort('out-of-time') })).toEqual([]);
  expect(server.requests).toEqual([]);
});

describe('no answer is no price, and no failure', () => {
  const denied = json(
    { __type: 'AccessDeniedException', message: 'not authorized to perform: pricing:GetProducts' },
    400,
  );

  it('where the call is denied: nothing more is asked', async () => {
    expect(await ask([hours('t3.micro'), hours('m7g.large')], () => denied)).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('where the answer is malformed', async () => {
    const broken = { type: 'application/x-amz-json-1.1', body: '<html>' };
    expect(await ask([hours('t3.micro')], () => broken)).toEqual([]);
  });

  it.each([
    ['no product', json({ FormatVersion: 'aws_v1', PriceList: [] })],
    ['more products than a page', json({ PriceList: [product([dimension('Hrs', '0.01')])], NextToken: 'more' })],
  ])('where there is %s: that is said', async (_, answer) => {
    expect(await ask([hours('t3.micro')], () => answer)).toEqual([{ ...hours('t3.micro'), price: null }]);
  });

  it('where one of several fails: the others have theirs', async () => {
    const quotes = await ask([hours('t3.micro'), hours('m7g.large')], ({ body }) =>
      body.includes('m7g.large') ? denied : found,
    );
    expect(quotes).toEqual([{ ...hours('t3.micro'), price }]);
  });

  it('where the run ends meanwhile', async () => {
    const controller = new AbortController();
    const asked = ask([hours('t3.micro')], () => ({ ...found, delayMs: 5_000 }), { signal: controller.signal });
    setTimeout(() => controller.abort('interrupted'), 100);
    expect(await asked).toEqual([]);
  });
});

it('asks again for nothing that is remembered, and keeps what it learned', async () => {
  const keptQuotes: Quote[][] = [];
  const remembered = { ...hours('t3.micro'), price: { ...price, usd: 1 } };
  const memory = {
    recall: async () => [remembered],
    keep: async (all: readonly Quote[]) => void keptQuotes.push([...all]),
  };
  const learned = { ...hours('m7g.large'), price };
  expect(await ask([hours('t3.micro'), hours('m7g.large')], () => found, { memory })).toEqual([remembered, learned]);
  expect(server.requests).toHaveLength(1);
  expect(keptQuotes).toEqual([[remembered, learned]]);
});
