import { byEnvironment, byStack, defineFacts } from '../../model/index.ts';

export const launchConfigurationFacts = defineFacts({
  type: 'launch-configuration',
  name: { en: 'Launch configuration', 'pt-BR': 'Launch configuration' },
  service: 'EC2 Auto Scaling',
  // The console has no page of one of them.
  consolePage: ({ region }) => `ec2/home?region=${region}#LaunchConfigurations:`,
  asffType: 'AwsAutoScalingLaunchConfiguration',
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
