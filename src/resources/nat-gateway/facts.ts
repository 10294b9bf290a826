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
  phase: 'gateway',
  holds: [{ type: 'elastic-ip', ids: ({ allocationIds }) => allocationIds }],
  heldBy: [],
});
