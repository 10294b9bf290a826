import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const vpcEndpointFacts = defineFacts({
  type: 'vpc-endpoint',
  name: { en: 'VPC endpoint', 'pt-BR': 'VPC endpoint' },
  service: 'VPC',
  consolePage: ({ id, region }) => `vpcconsole/home?region=${region}#EndpointDetails:vpcEndpointId=${urlPart(id)}`,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'state', states: ['deleting', 'deleted'] }],
  awsOwned: [{ field: 'requesterManaged', is: 'set' }],
  managedBy: [byEnvironment, byStack],
  standsFor: [{ type: 'AWS::EC2::VPCEndpoint' }],
  uses: [
    {
      id: 'traffic',
      what: { en: 'Traffic through it', 'pt-BR': 'Tráfego através dele' },
      seenIn: { by: 'metric', facet: 'bytes' },
    },
    {
      id: 'route',
      what: { en: 'A route of some subnet that leads to it', 'pt-BR': 'Uma rota de alguma subnet que leva a ele' },
      seenIn: { by: 'listing', listing: 'route-table' },
    },
    {
      id: 'rare',
      what: { en: 'A job that calls the service rarely', 'pt-BR': 'Uma tarefa que chama o serviço raramente' },
      notSeen: {
        en: 'jobs that call the service through it rarely, such as once a year.',
        'pt-BR': 'tarefas que chamam o serviço por ele raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'gateway',
  holds: [],
  heldBy: [],
});
