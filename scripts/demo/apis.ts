import type { Inventoried } from '../../src/model/index.ts';
import { api } from '../../test/support/build/api.ts';
import { httpApi, route, stage, websocketApi } from '../../test/support/build/gateway-api.ts';
import { deployedOn, method, restApi } from '../../test/support/build/rest-api.ts';
import { level, put } from './put.ts';

const kinds: { readonly [type: string]: 'REST' | 'HTTP' | 'WebSocket' } = {
  'rest-api': 'REST',
  'http-api': 'HTTP',
  'websocket-api': 'WebSocket',
};
const noCalls = level(api, 'calls', 0);

const address = (id: string, region: string): string => `${id}.execute-api.${region}.amazonaws.com`;

/** The same API, as the rule on unused ones sees it. */
const calledOn = (item: Inventoried, calls = level(api, 'calls', 100)): Inventoried => {
  const { id, arn, region, name } = item;
  return api({ id, arn, region, name, kind: kinds[item.type] ?? 'REST' }, { calls });
};

const orders = put(restApi, {
  id: 'k3v9x2m7qa',
  name: 'orders',
  endpoint: `https://${address('k3v9x2m7qa', 'eu-west-1')}`,
});
const tutorial = put(
  restApi,
  {
    id: 'p8d4t6w1zc',
    name: 'pet-store-tutorial',
    region: 'us-east-1',
    endpoint: `https://${address('p8d4t6w1zc', 'us-east-1')}`,
    invokeArn: 'arn:aws:execute-api:us-east-1:111122223333:p8d4t6w1zc',
  },
  {
    deployed: [
      deployedOn([
        method({ path: '/pets', authorizationType: 'NONE' }),
        method({ path: '/pets', method: 'OPTIONS', authorizationType: 'NONE' }),
        method({ path: '/pets/{id}', method: 'DELETE', authorizationType: 'NONE' }),
      ]),
    ],
    caches: [{ stage: 'prod', sizeGb: '0.5', stageCreatedAt: '2026-01-10T00:00:00.000Z' }],
    cachedCalls: [{ stage: 'prod', calls: noCalls }],
  },
);
const inside = put(restApi, { id: 'b5n1f8j0re', name: 'inside', endpointTypes: ['PRIVATE'] });
const shop = put(httpApi, {
  id: 'g2h7s4y9uk',
  name: 'shop',
  endpoint: `https://${address('g2h7s4y9uk', 'eu-west-1')}`,
});
const quick = put(
  httpApi,
  {
    id: 'm6c0l3i5ov',
    name: 'quick-create',
    region: 'sa-east-1',
    endpoint: `https://${address('m6c0l3i5ov', 'sa-east-1')}`,
  },
  { routes: [route({ routeKey: '$default', routeId: 'f4x8k2q', authorizationType: 'NONE' })] },
);
const draft = put(
  httpApi,
  { id: 't1e9a5d3wn', name: 'draft', region: 'sa-east-1', endpoint: `https://${address('t1e9a5d3wn', 'sa-east-1')}` },
  { stages: [] },
);
const live = put(websocketApi, {
  id: 'z7q2b8g4xh',
  name: 'live',
  endpoint: `wss://${address('z7q2b8g4xh', 'eu-west-1')}`,
});
const chat = put(
  websocketApi,
  {
    id: 'j0u6r3p9yf',
    name: 'chat-demo',
    region: 'us-east-1',
    endpoint: `wss://${address('j0u6r3p9yf', 'us-east-1')}`,
  },
  {
    routes: [route({ routeKey: '$connect', routeId: 'n7w3c9b', authorizationType: 'NONE' })],
    stages: [stage({ stage: 'prod' })],
  },
);

/** APIs, each with what it answers and how often it is called. */
export const apis: readonly Inventoried[] = [
  ...[orders, inside, shop, live, chat].flatMap((each) => [each, calledOn(each)]),
  ...[tutorial, quick, draft].flatMap((each) => [each, calledOn(each, noCalls)]),
];
