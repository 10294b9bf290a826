import { byEksCluster, byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const loadBalancerFacts = defineFacts({
  type: 'load-balancer',
  name: { en: 'Load balancer', 'pt-BR': 'Load balancer' },
  service: 'Elastic Load Balancing',
  consolePage: ({ arn, region }) => `ec2/home?region=${region}#LoadBalancer:loadBalancerArn=${urlPart(arn)}`,
  asffType: 'Other',
  bills: 'standing',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, ...byEksCluster, byStack],
  standsFor: [
    { type: 'AWS::ElasticLoadBalancing::LoadBalancer' },
    { type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', ids: ({ arn }) => [arn] },
  ],
  uses: [
    {
      id: 'targets',
      what: { en: 'A registered target', 'pt-BR': 'Um target registrado' },
      seenIn: { by: 'facet', facet: 'targetGroups' },
    },
    {
      id: 'answers',
      what: {
        en: 'A listener that answers or redirects by itself',
        'pt-BR': 'Um listener que responde ou redireciona por conta própria',
      },
      seenIn: { by: 'facet', facet: 'answering' },
    },
    {
      id: 'later',
      what: { en: 'Targets that are registered only now and then', 'pt-BR': 'Targets registrados só de vez em quando' },
      notSeen: {
        en: 'whether targets are registered only now and then, as by a deployment.',
        'pt-BR': 'se targets são registrados só de vez em quando, como em um deploy.',
      },
    },
  ],
  phase: 'load-balancer',
  holds: [],
  heldBy: [],
});
