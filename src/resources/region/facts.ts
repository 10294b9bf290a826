import { defineFacts } from '../../model/index.ts';

export const regionFacts = defineFacts({
  type: 'region',
  name: { en: 'Region', 'pt-BR': 'Região' },
  service: 'IAM Access Analyzer',
  consolePage: ({ region }) => `access-analyzer/home?region=${region}#/`,
  asffType: 'Other',
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
