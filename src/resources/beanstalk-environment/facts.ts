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
  phase: 'environment',
  holds: [],
  heldBy: [],
});
