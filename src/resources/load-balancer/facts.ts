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
  phase: 'load-balancer',
  holds: [],
  heldBy: [],
});
