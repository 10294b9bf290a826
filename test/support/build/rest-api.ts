import { known } from '../../../src/model/index.ts';
import type { RestApiMethod } from '../../../src/resources/rest-api/fields.ts';
import { builderOf } from '../builders.ts';

/** A method that asks for a signature. */
export const method = (change: Partial<RestApiMethod> = {}): RestApiMethod => ({
  path: '/pets',
  method: 'GET',
  authorizationType: 'AWS_IAM',
  apiKeyRequired: false,
  ...change,
});

/** What is deployed on `prod`: the methods given. */
export const deployedOn = (methods: readonly RestApiMethod[], stage = 'prod') => ({
  stage,
  deploymentId: 'dep0a',
  canary: false,
  methods,
  source: 'deployment' as const,
});

/** A regional REST API with one stage, all of whose methods ask for a signature. */
export const restApi = builderOf<'rest-api'>(
  {
    type: 'rest-api',
    id: 'abc123',
    arn: 'arn:aws:apigateway:eu-west-1::/restapis/abc123',
    region: 'eu-west-1',
    name: 'pets',
    tags: known({}),
    endpointTypes: ['REGIONAL'],
    defaultEndpointDisabled: false,
    endpoint: 'https://abc123.execute-api.eu-west-1.amazonaws.com',
    invokeArn: 'arn:aws:execute-api:eu-west-1:111122223333:abc123',
    policy: null,
    createdAt: '2026-01-10T00:00:00.000Z',
  },
  {
    stages: [{ stage: 'prod', deploymentId: 'dep0a', canaryDeploymentId: null, webAclArn: null }],
    deployed: [deployedOn([method()])],
    caches: [],
    cachedCalls: [],
    domains: [],
  },
);
