import { byEnvironment, byStack, defineFacts, type PageTarget, urlPart } from '../../model/index.ts';

// REST APIs have a console of their own.
const page = ({ id, arn, region }: PageTarget): string =>
  arn.includes('/restapis/')
    ? `apigateway/main/apis/${urlPart(id)}/resources?api=${urlPart(id)}&region=${region}`
    : `apigateway/main/develop/routes?api=${urlPart(id)}&region=${region}`;

export const apiFacts = defineFacts({
  type: 'api',
  name: { en: 'API', 'pt-BR': 'API' },
  service: 'API Gateway',
  consolePage: page,
  asffType: 'Other',
  bills: 'use',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [],
  awsOwned: [],
  managedBy: [{ kind: 'aws-service', field: 'gatewayManaged', named: 'API Gateway' }, byEnvironment, byStack],
  standsFor: [{ type: 'AWS::ApiGateway::RestApi' }, { type: 'AWS::ApiGatewayV2::Api' }],
  uses: [
    {
      id: 'calls',
      what: { en: 'A call, by whatever address', 'pt-BR': 'Uma chamada, por qualquer endereço' },
      seenIn: { by: 'metric', facet: 'calls' },
    },
    {
      id: 'domain',
      what: { en: 'A custom domain that leads to it', 'pt-BR': 'Um domínio personalizado que leva a ela' },
      seenIn: { by: 'facet', facet: 'domains' },
    },
    {
      id: 'rare',
      what: { en: 'A client that calls it rarely', 'pt-BR': 'Um cliente que a chama raramente' },
      notSeen: {
        en: 'clients that call it rarely, such as once a year.',
        'pt-BR': 'clientes que a chamam raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'api',
  holds: [],
  heldBy: [],
});
