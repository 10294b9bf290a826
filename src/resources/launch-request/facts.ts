import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const launchRequestFacts = defineFacts({
  type: 'launch-request',
  name: { en: 'EC2 Fleet or Spot request', 'pt-BR': 'EC2 Fleet ou solicitação Spot' },
  service: 'EC2',
  consolePage: ({ id, region }) => `ec2/home?region=${region}#SpotInstances:search=${urlPart(id)}`,
  asffType: 'Other',
  bills: 'never',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [],
  uses: 'not-judged',
  phase: null,
  holds: [],
  heldBy: [],
});
