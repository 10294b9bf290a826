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
      id: 'service',
      what: { en: 'A service that manages it', 'pt-BR': 'Um serviço que o gerencia' },
      seenIn: { by: 'field', field: 'serviceManaged' },
    },
    {
      id: 'elsewhere',
      what: {
        en: 'A network interface of another account, or of a service',
        'pt-BR': 'Uma interface de rede de outra conta ou de um serviço',
      },
      seenIn: { by: 'field', field: 'networkInterfaceOwnerId' },
    },
    {
      id: 'named',
      what: {
        en: 'A DNS record, an allow list or a script that names it',
        'pt-BR': 'Um registro DNS, uma lista de permissões ou um script que o cita',
      },
      notSeen: {
        en: 'who names it in DNS, lists or scripts.',
        'pt-BR': 'quem o cita em DNS, listas ou scripts.',
      },
    },
  ],
  phase: 'address',
  holds: [],
  heldBy: [{ type: 'ec2-instance', ids: ({ instanceId }) => (instanceId === null ? [] : [instanceId]) }],
});
