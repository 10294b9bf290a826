import { defineFacts } from '../../model/index.ts';

export const accountFacts = defineFacts({
  type: 'account',
  name: { en: 'Account', 'pt-BR': 'Conta' },
  service: 'IAM',
  consolePage: () => 'iam/home#/security_credentials',
  asffType: 'AwsAccount',
  bills: 'never',
  dated: 'undated',
  leaving: [],
  awsOwned: [],
  managedBy: [],
  standsFor: [],
  uses: 'not-judged',
  phase: null,
  holds: [],
  heldBy: [],
});
