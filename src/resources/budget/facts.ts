import { byEnvironment, byStack, defineFacts } from '../../model/index.ts';

export const budgetFacts = defineFacts({
  type: 'budget',
  name: { en: 'Budget', 'pt-BR': 'Budget' },
  service: 'Budgets',
  consolePage: () => 'costmanagement/home#/budgets',
  asffType: 'Other',
  bills: 'never',
  dated: 'undated',
  leaving: [],
  awsOwned: [],
  managedBy: [byEnvironment, byStack],
  standsFor: [{ type: 'AWS::Budgets::Budget' }],
  uses: 'not-judged',
  phase: null,
  holds: [],
  heldBy: [],
});
