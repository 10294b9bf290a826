import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const restApiFacts = defineFacts({
  type: 'rest-api',
  name: { en: 'REST API', 'pt-BR': 'API REST' },
  service: 'API Gateway',
  consolePage: ({ id, region }) => `apigateway/main/apis/${urlPart(id)}/resources?api=${urlPart(id)}&region=${region}`,
  asffType: 'AwsApiGatewayRestApi',
  bills: 'use',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [],
  uses: 'not-judged',
  phase: 'api',
  holds: [],
  heldBy: [],
});
