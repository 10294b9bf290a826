import { several } from './flags.ts';

/** What `account-hygiene policy --help` says. */
export const policyHelp = {
  about: {
    en: 'Print the minimum IAM policy that the audit needs',
    'pt-BR': 'Imprime a policy IAM mínima de que a auditoria precisa',
  },
  rule: {
    en: `for just this rule; ${several.en}`,
    'pt-BR': `só para esta regra; ${several['pt-BR']}`,
  },
  config: {
    en: 'for the rules and exclusions of it: {config}',
    'pt-BR': 'para as regras e exclusões dela: {config}',
  },
  partition: { en: 'aws, aws-cn, aws-us-gov …', 'pt-BR': 'aws, aws-cn, aws-us-gov ou outra' },
} as const;
