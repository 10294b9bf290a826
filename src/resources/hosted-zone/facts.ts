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
        en: 'A zone of the account that delegates the domain to it',
        'pt-BR': 'Uma zona da conta que delega o domínio a ela',
      },
      seenIn: { by: 'facet', facet: 'delegation' },
    },
    {
      id: 'shadow',
      what: {
        en: 'A network from which it hides a public name',
        'pt-BR': 'Uma rede da qual ela esconde um nome público',
      },
      seenIn: { by: 'facet', facet: 'vpcs' },
    },
    {
      id: 'registrar',
      what: {
        en: 'A registrar, another DNS provider or another network that leads to it',
        'pt-BR': 'Um registrador, outro provedor de DNS ou outra rede que leva a ela',
      },
      notSeen: {
        en: 'whether a registrar, another DNS provider or another network still leads to it: who takes its name servers over could then answer for the domain.',
        'pt-BR':
          'se um registrador, outro provedor de DNS ou outra rede ainda leva a ela: quem assumir os name servers dela poderia responder pelo domínio.',
      },
    },
  ],
  phase: 'storage',
  holds: [],
  heldBy: [],
});
