import { STSClient } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClients } from '../../../src/aws/read/clients.ts';
import { lazyServices } from '../../../src/aws/read/lazy-services.ts';
import type { OperationName, ServiceName } from '../../../src/aws/read/operations.ts';
import type { OperationSpec, Service } from '../../../src/aws/read/service.ts';

interface Sent {
  readonly protocol: string;
  readonly hostname: string;
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
}

let heard: (sent: Sent) => void = () => undefined;

beforeEach(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAREGION');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'region');
  vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent');
  vi.stubEnv('AWS_ENDPOINT_URL', undefined);
  const { requestHandler } = new STSClient({ region: 'us-east-1' }).config;
  const prototype = Object.getPrototypeOf(requestHandler) as { handle: (sent: Sent) => Promise<never> };
  vi.spyOn(prototype, 'handle').mockImplementation(async (sent) => {
    heard(sent);
    // Lets the calls of other regions overtake.
    await new Promise((next) => setTimeout(next, Math.random() * 5));
    throw new Error('heard');
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Where a request goes, and for which region and service it is signed. */
const placeOf = ({ protocol, hostname, path, headers }: Sent): string =>
  `${protocol}//${hostname}${path} ${/Credential=[^/]*\/\d*\/([^,]*)/.exec(headers['authorization'] ?? '')?.[1]}`;

const regions = [
  'eu-west-1',
  'us-east-1',
  'ap-southeast-2',
  'cn-north-1',
  'us-gov-west-1',
  'eu-isoe-west-1',
  'me-central-1',
];

// What some commands cannot be sent without; the others leave it out.
const needed = { AccountId: '111122223333', Bucket: 'a-bucket' };

/** What a client of the SDK's own for that one region would send; null where the command needs more than nothing. */
const plain = async (service: Service, spec: OperationSpec, region: string): Promise<string | null> => {
  let place: string | null = null;
  heard = (sent) => {
    place = placeOf(sent);
  };
  const client = new service.Client({ ...service.config, region, maxAttempts: 1 });
  await client.send(new spec.Command({ ...spec.always, ...needed })).catch(() => undefined);
  return place;
};

const shared = async (operation: OperationName, spec: OperationSpec) => {
  const places: string[] = [];
  heard = (sent) => {
    places.push(placeOf(sent));
  };
  const clients = createClients({ services: lazyServices, region: 'eu-west-1', attemptMs: 1_000, inFlight: 4 });
  const ask = async (region: string) => {
    const { client } = await clients.of(operation, region);
    await client.send(new spec.Command({ ...spec.always, ...needed })).catch(() => undefined);
  };
  await Promise.all([...regions, ...regions.toReversed()].map(ask));
  return [...new Set(places)].sort();
};

describe.each([
  ['as it is', {}],
  ['with FIPS and dual stack', { AWS_USE_FIPS_ENDPOINT: 'true', AWS_USE_DUALSTACK_ENDPOINT: 'true' }],
  ['with an endpoint of their own', { AWS_ENDPOINT_URL: 'https://aws.example:8443/base' }],
])('one client for all regions sends what a client of each region would, %s', (_, env) => {
  it.each(Object.keys(lazyServices) as ServiceName[])('%s', async (name) => {
    for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, value);
    const service = (await lazyServices[name]()) as Service;
    let compared = 0;
    for (const [operation, spec] of Object.entries(service.operations)) {
      const expected: string[] = [];
      for (const region of regions) {
        const place = await plain(service, spec, region);
        if (place !== null) expected.push(place);
      }
      if (expected.length === 0) continue;
      expect(await shared(operation as OperationName, spec)).toEqual([...new Set(expected)].sort());
      compared += 1;
      if (compared === 2) break;
    }
    expect(compared).toBeGreaterThan(0);
  });
});

it('takes the endpoint of one service where it has one, in every region', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL_SQS', 'https://queues.example');
  const spec = (await lazyServices.sqs()).operations['sqs:ListQueues'];
  expect(await shared('sqs:ListQueues', spec)).toEqual(
    regions.map((region) => `https://queues.example/ ${region}/sqs/aws4_request`).sort(),
  );
});

it('sends nothing where nobody says for which region', async () => {
  const sts = (await lazyServices.sts()) as Service;
  const { callRegion } = await import('../../../src/aws/read/call-region.ts');
  const client = new sts.Client({ region: callRegion });
  const spec = sts.operations['sts:GetCallerIdentity'] as OperationSpec;
  await expect(client.send(new spec.Command({}))).rejects.toThrow('A call was sent without a region.');
});
