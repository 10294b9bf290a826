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
  standsFor: [{ type: 'AWS::EC2::EIP', ids: ({ id, publicIp }) => [id, publicIp] }],
  uses: [
    {
      id: 'association',
      what: {
        en: 'A network interface or an instance that it is associated with',
        'pt-BR': 'Uma interface de rede ou instância à qual está associado',
      },
      seenIn: { by: 'field', field: 'associationId' },
    },
    {
      id: 'interface',
      what: { en: 'A network interface in use', 'pt-BR': 'Uma interface de rede em uso' },
      seenIn: { by: 'listing', listing: 'network-interface' },
    },
    {
      id: 'instance',
      what: { en: 'A running instance', 'pt-BR': 'Uma instância em execução' },
      seenIn: { by: 'listing', listing: 'ec2-instance' },
    },
    {
      id: 'named',
      what: {
        en: 'A DNS record or an allow list that names it',
        'pt-BR': 'Um registro DNS ou uma lista de permissões que o cita',
      },
      notSeen: {
        en: 'DNS records and allow lists of others that name the address.',
        'pt-BR': 'registros DNS e listas de permissões de terceiros que citam o endereço.',
      },
    },
  ],
  phase: 'address',
  holds: [],
  heldBy: [{ type: 'ec2-instance', ids: ({ instanceId }) => (instanceId === null ? [] : [instanceId]) }],
});
