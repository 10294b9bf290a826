import { byEksCluster, byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const launchTemplateFacts = defineFacts({
  type: 'launch-template',
  name: { en: 'Launch template', 'pt-BR': 'Launch template' },
  service: 'EC2',
  consolePage: ({ id, region }) => `ec2/home?region=${region}#LaunchTemplateDetails:launchTemplateId=${urlPart(id)}`,
  asffType: 'AwsEc2LaunchTemplate',
  bills: 'never',
  dated: { field: 'createdAt', tells: 'made' },
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, ...byEksCluster, byStack],
  standsFor: [],
  uses: 'not-judged',
  phase: null,
  holds: [],
  heldBy: [],
});
