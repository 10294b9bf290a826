import { known } from '../../../src/model/index.ts';
import type { ApiRoute, ApiStage } from '../../../src/resources/http-api/fields.ts';
import type { ApiDomain } from '../../../src/resources/services/api-gateway/api-domain.ts';
import { builderOf } from '../builders.ts';

/** A route that asks for a signature. */
export const route = (change: Partial<ApiRoute> = {}): ApiRoute => ({
  routeKey: 'GET /pets',
  routeId: 'r0a',
  authorizationType: 'AWS_IAM',
  apiKeyRequired: false,
  ...change,
});

/** The root stage, deployed by itself. */
export const stage = (change: Partial<ApiStage> = {}): ApiStage => ({
  stage: '$default',
  autoDeploy: true,
  deploymentId: 'dep0a',
  lastDeployment: "Successfully deployed stage with deployment ID 'dep0a'",
  ...change,
});

/** A stage that is deployed by hand. */
export const manual = (change: Partial<ApiStage> = {}): ApiStage =>
  stage({ stage: 'v1', autoDeploy: false, lastDeployment: null, ...change });

/** A public custom domain that leads to the root stage. */
export const domain = (change: Partial<ApiDomain> = {}): ApiDomain => ({
  domain: 'api.example.com',
  path: '',
  stage: '$default',
  mutualTls: false,
  privateOnly: false,
  byRoutingRule: false,
  ...change,
});

const fields = {
  region: 'eu-west-1',
  name: 'pets',
  tags: known({}),
  defaultEndpointDisabled: false,
  createdAt: '2026-01-10T00:00:00.000Z',
  gatewayManaged: false,
};

/** An HTTP API whose one route asks for a signature. */
export const httpApi = builderOf<'http-api'>(
  {
    ...fields,
    type: 'http-api',
    id: 'h0a',
    arn: 'arn:aws:apigateway:eu-west-1::/apis/h0a',
    endpoint: 'https://h0a.execute-api.eu-west-1.amazonaws.com',
  },
  { routes: [route()], stages: [stage()], deployedStages: [], domains: [] },
);

/** A WebSocket API that asks those who connect for a signature, and sends messages on without asking again. */
export const websocketApi = builderOf<'websocket-api'>(
  {
    ...fields,
    type: 'websocket-api',
    id: 'w0a',
    arn: 'arn:aws:apigateway:eu-west-1::/apis/w0a',
    endpoint: 'wss://w0a.execute-api.eu-west-1.amazonaws.com',
  },
  {
    routes: [
      route({ routeKey: '$connect', routeId: 'r1' }),
      route({ routeKey: '$default', routeId: 'r2', authorizationType: 'NONE' }),
      route({ routeKey: '$disconnect', routeId: 'r3', authorizationType: 'NONE' }),
    ],
    stages: [stage({ stage: 'prod' })],
    domains: [],
  },
);
