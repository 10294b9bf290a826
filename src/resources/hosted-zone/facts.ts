import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const hostedZoneFacts = defineFacts({
  type: 'hosted-zone',
  name: { en: 'Hosted zone', 'pt-BR': 'Hosted zone' },
  service: 'Route 53',
  consolePage: ({ id }) => `route53/v2/hostedzones#ListRecordSets/${urlPart(id)}`,
  asffType: 'AwsRoute53HostedZone',
  bills: 'standing',
  dated: 'undated',
  leaving: [],
  awsOwned: [{ field: 'linkedService', is: 'set' }],
  managedBy: [byEnvironment, byStack],
  phase: 'storage',
  holds: [],
  heldBy: [],
});
