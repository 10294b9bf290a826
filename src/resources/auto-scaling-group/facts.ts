import { byEksCluster, byEnvironment, byStack, defineFacts, urlPart } from '../../model/index.ts';

export const autoScalingGroupFacts = defineFacts({
  type: 'auto-scaling-group',
  name: { en: 'Auto Scaling group', 'pt-BR': 'Auto Scaling group' },
  service: 'EC2 Auto Scaling',
  consolePage: ({ id, region }) => `ec2/home?region=${region}#AutoScalingGroupDetails:id=${urlPart(id)};view=details`,
  asffType: 'AwsAutoScalingAutoScalingGroup',
  bills: 'never',
  dated: 'undated',
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, ...byEksCluster, byStack],
  standsFor: [{ type: 'AWS::AutoScaling::AutoScalingGroup' }],
  uses: 'not-judged',
  phase: 'group',
  holds: [],
  heldBy: [],
});
