import { byEksCluster, byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const securityGroupFacts = defineFacts({
  type: 'security-group',
  name: { en: 'Security group', 'pt-BR': 'Security group' },
  service: 'VPC',
  consolePage: ({ id, region }) => `ec2/home?region=${region}#SecurityGroup:groupId=${urlPart(id)}`,
  asffType: 'AwsEc2SecurityGroup',
  bills: 'never',
  dated: 'undated',
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, ...byEksCluster, byStack],
  standsFor: [],
  uses: 'not-judged',
  phase: null,
  holds: [],
  heldBy: [],
});
