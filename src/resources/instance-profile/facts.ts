import { byEnvironment, byStack, defineFacts } from '../../model/index.ts';

export const instanceProfileFacts = defineFacts({
  type: 'instance-profile',
  name: { en: 'Instance profile', 'pt-BR': 'Instance profile' },
  service: 'IAM',
  consolePage: () => 'iam/home#/roles',
  asffType: 'Other',
  bills: 'never',
  dated: 'undated',
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [],
  uses: 'not-judged',
  phase: null,
  holds: [],
  heldBy: [],
});
