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
  phase: 'gateway',
  holds: [],
  heldBy: [],
});
