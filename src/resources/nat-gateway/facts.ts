import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const natGatewayFacts = defineFacts({
  type: 'nat-gateway',
  name: { en: 'NAT gateway', 'pt-BR': 'NAT gateway' },
  service: 'VPC',
  consolePage: ({ id, region }) => `vpcconsole/home?region=${region}#NatGatewayDetails:natGatewayId=${urlPart(id)}`,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'state', states: ['deleting', 'deleted'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [{ type: 'AWS::EC2::NatGateway' }],
  uses: [
    {
      id: 'traffic',
      what: { en: 'Traffic out of its subnets', 'pt-BR': 'Tráfego de saída das suas subnets' },
      seenIn: { by: 'metric', facet: 'bytesOut' },
    },
    {
      id: 'route',
      what: { en: 'A route of some subnet that leads to it', 'pt-BR': 'Uma rota de alguma subnet que leva a ele' },
      seenIn: { by: 'listing', listing: 'route-table' },
    },
    {
      id: 'rare',
      what: {
        en: 'A job in a private subnet that runs rarely',
        'pt-BR': 'Uma tarefa em subnet privada que roda raramente',
      },
      notSeen: {
        en: 'jobs in private subnets that go out to the internet rarely, such as once a year.',
        'pt-BR': 'tarefas em subnets privadas que saem para a internet raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'gateway',
  holds: [{ type: 'elastic-ip', ids: ({ allocationIds }) => allocationIds }],
  heldBy: [],
});
