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
      id: 'group',
      what: {
        en: 'An Auto Scaling group that registers its instances in it',
        'pt-BR': 'Um Auto Scaling group que registra suas instâncias nele',
      },
      seenIn: { by: 'listing', listing: 'auto-scaling-group' },
    },
    {
      id: 'service',
      what: {
        en: 'An ECS service that registers its tasks in it',
        'pt-BR': 'Um serviço ECS que registra suas tasks nele',
      },
      seenIn: { by: 'listing', listing: 'ecs-workload' },
    },
    {
      id: 'endpoint-service',
      what: {
        en: 'An endpoint service, by which other networks reach it',
        'pt-BR': 'Um endpoint service, pelo qual outras redes chegam a ele',
      },
      seenIn: { by: 'facet', facet: 'endpointServices' },
    },
    {
      id: 'vpc-link',
      what: {
        en: 'A VPC link, by which a REST API reaches it',
        'pt-BR': 'Um VPC link, pelo qual uma API REST chega a ele',
      },
      seenIn: { by: 'facet', facet: 'vpcLinks' },
    },
    {
      id: 'later',
      what: {
        en: 'Targets that are registered only now and then, or a link of another service that leads to it',
        'pt-BR': 'Targets registrados só de vez em quando, ou um link de outro serviço que leva a ele',
      },
      notSeen: {
        en: 'whether targets are registered only now and then, as by a deployment, and whether an HTTP API, CloudFront or a DNS record leads to it.',
        'pt-BR':
          'se targets são registrados só de vez em quando, como em um deploy, e se uma API HTTP, o CloudFront ou um registro DNS leva a ele.',
      },
    },
  ],
  phase: 'load-balancer',
  holds: [],
  heldBy: [],
});
