import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const elasticIpFacts = defineFacts({
  type: 'elastic-ip',
  name: { en: 'Elastic IP', 'pt-BR': 'Elastic IP' },
  service: 'EC2',
  consolePage: ({ id, region }) => `ec2/home?region=${region}#ElasticIpDetails:AllocationId=${urlPart(id)}`,
  asffType: 'AwsEc2Eip',
  bills: 'standing',
  dated: 'undated',
  leaving: [],
  awsOwned: [{ field: 'serviceManaged', is: 'set' }],
  managedBy: [byEnvironment, byStack],
  phase: 'address',
  holds: [],
  heldBy: [{ type: 'ec2-instance', ids: ({ instanceId }) => (instanceId === null ? [] : [instanceId]) }],
});
