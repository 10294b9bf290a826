import { byStack, defineFacts, urlPart } from '../../model/index.ts';

export const beanstalkEnvironmentFacts = defineFacts({
  type: 'beanstalk-environment',
  name: { en: 'Elastic Beanstalk environment', 'pt-BR': 'Ambiente Elastic Beanstalk' },
  service: 'Elastic Beanstalk',
  consolePage: ({ id, region }) =>
    `elasticbeanstalk/home?region=${region}#/environment/dashboard?environmentName=${urlPart(id)}`,
  asffType: 'AwsElasticBeanstalkEnvironment',
  bills: 'never',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [{ field: 'status', states: ['Terminating', 'Terminated'] }],
  awsOwned: [],
  managedBy: [byStack],
  standsFor: [{ type: 'AWS::ElasticBeanstalk::Environment' }],
  uses: [
    {
      id: 'traffic',
      what: { en: 'A request, or traffic to its instances', 'pt-BR': 'Uma requisição, ou tráfego até suas instâncias' },
      seenIn: { by: 'facet', facet: 'traffic' },
    },
    {
      id: 'database',
      what: { en: 'A database that was created inside it', 'pt-BR': 'Um banco de dados criado dentro dele' },
      seenIn: { by: 'listing', listing: 'rds-instance' },
    },
    {
      id: 'rare',
      what: { en: 'A job that runs rarely', 'pt-BR': 'Uma tarefa que roda raramente' },
      notSeen: {
        en: 'jobs that use it rarely, such as once a year.',
        'pt-BR': 'tarefas que o usam raramente, por exemplo uma vez por ano.',
      },
    },
  ],
  phase: 'environment',
  holds: [],
  heldBy: [],
});
