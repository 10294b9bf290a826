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
  standsFor: [{ type: 'AWS::Route53::HostedZone' }],
  uses: [
    { id: 'records', what: { en: 'A record', 'pt-BR': 'Um registro' }, seenIn: { by: 'field', field: 'recordSets' } },
    {
      id: 'delegation',
      what: {
        en: 'A registrar or a zone that delegates the domain to it',
        'pt-BR': 'Um registrador ou uma zona que delega o domínio a ela',
      },
      notSeen: {
        en: 'whether the domain is delegated to its name servers: who takes those over could then answer for the domain.',
        'pt-BR': 'se o domínio está delegado aos name servers dela: quem os assumir poderia responder pelo domínio.',
      },
    },
  ],
  phase: 'storage',
  holds: [],
  heldBy: [],
});
