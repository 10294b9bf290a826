import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const httpApiFacts = defineFacts({
  type: 'http-api',
  name: { en: 'HTTP API', 'pt-BR': 'API HTTP' },
  service: 'API Gateway',
  consolePage: ({ id, region }) => `apigateway/main/develop/routes?api=${urlPart(id)}&region=${region}`,
  asffType: 'AwsApiGatewayV2Api',
  bills: 'use',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [],
  awsOwned: [],
  managedBy: [{ kind: 'aws-service', field: 'gatewayManaged', named: 'API Gateway' }, byEnvironment, byStack],
  standsFor: [],
  uses: 'not-judged',
  phase: 'api',
  holds: [],
  heldBy: [],
});
