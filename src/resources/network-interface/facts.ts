import { byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const networkInterfaceFacts = defineFacts({
  type: 'network-interface',
  name: { en: 'Network interface', 'pt-BR': 'Interface de rede' },
  service: 'VPC',
  consolePage: ({ id, region }) => `ec2/home?region=${region}#NetworkInterface:networkInterfaceId=${urlPart(id)}`,
  asffType: 'AwsEc2NetworkInterface',
  bills: 'never',
  dated: 'undated',
  leaving: [],
  awsOwned: [{ field: 'requesterManaged', is: 'set' }],
  managedBy: [byEnvironment, byStack],
  standsFor: [{ type: 'AWS::EC2::NetworkInterface' }],
  uses: 'not-judged',
  phase: 'interface',
  holds: [],
  heldBy: [],
});
