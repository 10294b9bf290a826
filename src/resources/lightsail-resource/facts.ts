import { byEnvironment, byStack, defineFacts } from '../../model/index.ts';

export const lightsailResourceFacts = defineFacts({
  type: 'lightsail-resource',
  name: { en: 'Lightsail resource', 'pt-BR': 'Recurso Lightsail' },
  service: 'Lightsail',
  consolePage: ({ region }) => `lightsail/home?region=${region}`,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'state', states: ['deleting', 'shutting-down', 'terminated'] }],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [
    { type: 'AWS::Lightsail::Instance' },
    { type: 'AWS::Lightsail::Database' },
    { type: 'AWS::Lightsail::LoadBalancer' },
    { type: 'AWS::Lightsail::StaticIp' },
  ],
  uses: [
    {
      id: 'use',
      what: {
        en: 'Its network traffic, connections or requests',
        'pt-BR': 'Seu tráfego de rede, suas conexões ou requisições',
      },
      seenIn: { by: 'metric', facet: 'use' },
    },
    {
      id: 'attachments',
      what: { en: 'What a static IP address is attached to', 'pt-BR': 'Aquilo a que um IP estático está anexado' },
      seenIn: { by: 'field', field: 'attachments' },
    },
    {
      id: 'balancer',
      what: { en: 'A load balancer that it stands behind', 'pt-BR': 'Um load balancer atrás do qual está' },
      seenIn: { by: 'listing', listing: 'lightsail-resource' },
    },
    {
      id: 'rare',
      what: { en: 'A job that runs rarely', 'pt-BR': 'Uma tarefa que roda raramente' },
      notSeen: {
        en: 'distributions and DNS that lead to it, and jobs that use it rarely, such as once a year.',
        'pt-BR': 'distribuições e DNS que levam a ele, e tarefas que o usam raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'compute',
  holds: [],
  heldBy: [],
});
